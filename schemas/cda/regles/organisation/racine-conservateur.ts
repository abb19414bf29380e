import { montrer } from '../../../montrer.ts'
import { attribut, tous } from '../../lecture/parcourir.ts'
import { CONSERVATEUR_PATIENT, STRUCTURE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

export const racineConservateur: RegleDocument = {
  regle: 'cda.organisation.racine-conservateur',
  objet: 'conservateur sous la racine des structures',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    tous(racine, 'custodian', 'assignedCustodian', 'representedCustodianOrganization', 'id')
      .filter((noeud) => {
        const oid = attribut(noeud, 'root')
        return oid !== STRUCTURE && oid !== CONSERVATEUR_PATIENT
      })
      .map((noeud) =>
        relever(
          noeud,
          `Le conservateur est sous la racine « ${montrer(attribut(noeud, 'root') ?? '')} » ; celle des structures est ${STRUCTURE}.`,
          `Écrire root="${STRUCTURE}".`,
        ),
      ),
}
