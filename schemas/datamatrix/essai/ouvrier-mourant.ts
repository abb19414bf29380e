/** Un processus de lecture qui meurt à la première demande, comme un décodeur à bout de mémoire. */
process.on('message', () => process.exit(134))
process.on('disconnect', () => process.exit(0))
