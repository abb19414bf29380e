import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'
import { FORME_INSTANT } from './forme-instant.ts'

function fautif(valeur: string): boolean {
  const [, chiffres, decalage] = FORME_INSTANT.exec(valeur) ?? []
  if (chiffres === undefined) return true
  // Un jour n'a pas de décalage : seule l'heure en a un.
  return decalage !== undefined && chiffres.length < 10
}

export const forme: RegleDocument = {
  regle: 'cda.date.forme',
  objet: 'dates en chiffres, sans tiret ni fraction de seconde',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ instants }) =>
    instants
      .filter(({ valeur }) => fautif(valeur))
      .map(({ noeud, valeur }) =>
        relever(
          noeud,
          `La date « ${montrer(valeur)} » n’a pas la forme aaaammjj, ou aaaammjjhhmmss±hhmm.`,
          'Écrire la date en chiffres seuls, sans tiret, deux-points ni fraction de seconde.',
        ),
      ),
}
