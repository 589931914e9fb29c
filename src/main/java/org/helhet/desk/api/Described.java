package org.helhet.desk.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Configuration;

/** The head of the API's description. */
@Configuration
@OpenAPIDefinition(
        info = @Info(title = "Helhet", version = "1", description = "Complaints with one owner and one next promise"))
class Described {}
