const francais = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 })

/** « 0,5 », « 1 » */
export const nombreLu = (nombre: number): string => francais.format(nombre)
