/** Plenum, an archive of news about the meetings of Chinese local party and government bodies. Each sub-package is a room. */
@NullMarked
package org.plenum;

import org.jspecify.annotations.NullMarked;
