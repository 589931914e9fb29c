package org.helhet.desk.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says in words what was wrong with a call that the framework refused. */
final class Faults {

    private Faults() {}

    static List<Fault> of(Exception cause) {
        return switch (cause) {
            case MethodArgumentNotValidException invalid ->
                invalid.getFieldErrors().stream().map(Faults::of).toList();
            case HandlerMethodValidationException invalid ->
                invalid.getParameterValidationResults().stream()
                        .flatMap(Faults::of)
                        .toList();
            default -> List.of(single(cause));
        };
    }

    private static Fault single(Exception cause) {
        return switch (cause) {
            case MethodArgumentTypeMismatchException mismatch ->
                new Fault(mismatch.getName(), unreadable(mismatch.getValue()));
            case MissingRequestValueException missing ->
                new Fault("", missing.getBody().getDetail() + "");
            case HttpRequestMethodNotSupportedException method ->
                new Fault("method", "%s is not possible here.".formatted(method.getMethod()));
            case HttpMediaTypeNotSupportedException type ->
                new Fault("Content-Type", "Send this as %s.".formatted(type.getSupportedMediaTypes()));
            case HttpMediaTypeNotAcceptableException accept ->
                new Fault("Accept", "This can be had as %s.".formatted(accept.getSupportedMediaTypes()));
            case NoResourceFoundException nothing -> new Fault("path", "There is nothing at this address.");
            default -> new Fault("", "The call cannot be carried out.");
        };
    }

    private static Fault of(FieldError error) {
        return new Fault(
                error.getField(),
                error.isBindingFailure() ? unreadable(error.getRejectedValue()) : error.getDefaultMessage() + "");
    }

    private static Stream<Fault> of(ParameterValidationResult result) {
        var name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(MessageSourceResolvable::getDefaultMessage)
                .map(message -> new Fault(name + "", message + ""));
    }

    private static String unreadable(@Nullable Object value) {
        return "\"%s\" cannot be read here.".formatted(value);
    }
}
