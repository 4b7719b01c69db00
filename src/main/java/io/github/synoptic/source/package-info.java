/// Files, web pages and pasted words become reports, safely.
package io.github.synoptic.source;
