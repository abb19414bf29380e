import { montrer } from '../../../montrer.ts'
import { attribut, descendre, estNulle } from '../../lecture/parcourir.ts'
import { MODES_VENUE } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'

export const venueMode: RegleDocument = {
  regle: 'cda.acte.venue-mode',
  objet: 'mode de prise en charge connu, dans son système',
  source: 'cda.md §7',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const noeud = descendre(racine, 'componentOf', 'encompassingEncounter', 'code')
    if (noeud === null || estNulle(noeud)) return []
    const [code, systeme] = [attribut(noeud, 'code') ?? '', attribut(noeud, 'codeSystem')]
    const attendu = MODES_VENUE.get(code)
    if (attendu !== undefined && (systeme === attendu || systeme === null)) return []
    const message =
      attendu === undefined
        ? `Le mode « ${montrer(code)} » n’est pas connu : ${[...MODES_VENUE.keys()].join(', ')}.`
        : `Le mode ${code} est du système ${attendu} ; lu « ${montrer(systeme ?? '')} ».`
    return [
      relever(noeud, message, 'Écrire AMB pour une consultation au cabinet, avec son système.'),
    ]
  },
}
