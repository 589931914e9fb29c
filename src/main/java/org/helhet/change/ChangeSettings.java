package org.helhet.change;

import java.nio.file.Path;

/** The folder that people edit, and who has to agree to what they saved. */
public record ChangeSettings(Path folder, Approval approval) {}
