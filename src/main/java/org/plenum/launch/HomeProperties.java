package org.plenum.launch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home folder for all that Plenum keeps: the database, and what else it must not forget. A relative path counts from the
 *     working folder.
 */
@ConfigurationProperties("plenum")
record HomeProperties(@DefaultValue("data") String home) {}
