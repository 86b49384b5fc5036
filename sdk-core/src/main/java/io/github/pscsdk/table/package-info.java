/** Reading of the tables that are bundled with this module. Not exported. */
package io.github.pscsdk.table;
