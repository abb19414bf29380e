import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'

const BRANCHE = '1.2.250.1.213.1.4.'

/** INS-C abandonné, NSS : la même branche, mais pas une INS (cda.md §5, ins.md §7 [V]). */
export const insOid: RegleDocument = {
  regle: 'cda.patient.ins-oid',
  objet: 'OID de l’INS : l’un des quatre',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ patient }) =>
    (patient?.identifiants ?? [])
      .filter(({ ins, racine }) => !ins && racine.startsWith(BRANCHE))
      .map(({ noeud, racine }) =>
        relever(
          noeud,
          `L’OID « ${montrer(racine)} » n’est pas celui d’une INS.`,
          'Écrire l’OID rendu par INSi : 1.2.250.1.213.1.4.8 pour un NIR, .9 pour un NIA, .10 ou .11 en essai.',
        ),
      ),
}
