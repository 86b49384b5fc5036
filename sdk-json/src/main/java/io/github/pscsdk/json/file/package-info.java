/** Exchange files as bytes: their encoding, layout, records, and where in them things are. */
package io.github.pscsdk.json.file;
