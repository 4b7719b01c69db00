/// The look of the window: themes, fonts, pictures.
package io.github.synoptic.ui.common;
