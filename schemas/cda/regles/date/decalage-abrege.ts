import { type RegleDocument, relever } from '../types.ts'

/** `+100` existe dans des exemples publiés : à lire, pas à écrire (cda.md §9 [V]). */
export const decalageAbrege: RegleDocument = {
  regle: 'cda.date.decalage-abrege',
  objet: 'décalage horaire sur quatre chiffres, et possible',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ instants }) =>
    instants
      .filter(({ valeur }) => {
        const ecrit = /^\d{10,14}[+-](\d+)$/.exec(valeur)?.[1]
        return ecrit !== undefined && !/^(0\d|1[0-4])[0-5]\d$/.test(ecrit)
      })
      .map(({ noeud, valeur }) =>
        relever(
          noeud,
          `Le décalage horaire de « ${valeur} » n’a pas la forme ±hhmm.`,
          'Écrire quatre chiffres : +0100.',
        ),
      ),
}
