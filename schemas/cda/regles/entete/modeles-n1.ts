import { montrer } from '../../../montrer.ts'
import { attribut, enfants } from '../../lecture/parcourir.ts'
import { MODELE_HL7_FRANCE, MODELE_N1, MODELE_STRUCTURATION_MINIMALE } from '../../tables/volets.ts'
import { type RegleDocument, relever } from '../types.ts'

const ADMIS = [MODELE_HL7_FRANCE, MODELE_STRUCTURATION_MINIMALE, MODELE_N1]

/** Un N1 déclare exactement trois modèles, et aucun de volet (cda.md §4 [V]). */
export const modelesN1: RegleDocument = {
  regle: 'cda.entete.modeles-n1',
  objet: 'un N1 déclare IHE XDS-SD et aucun modèle de volet',
  source: 'cda.md §4',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine, niveau, modeles }) {
    if (niveau !== 'N1') return []
    const manque = modeles.includes(MODELE_N1)
      ? []
      : [
          relever(
            racine,
            `Le document a un corps encapsulé (N1) sans le templateId « ${MODELE_N1} ».`,
            `Ajouter <templateId root="${MODELE_N1}"/>.`,
          ),
        ]
    const deTrop = enfants(racine, 'templateId')
      .filter((modele) => !ADMIS.includes(attribut(modele, 'root') ?? ''))
      .map((modele) =>
        relever(
          modele,
          `Le templateId « ${montrer(attribut(modele, 'root') ?? '')} » est de trop dans un N1.`,
          'Retirer ce templateId : un N1 en porte trois, sans volet.',
        ),
      )
    return [...manque, ...deTrop]
  },
}
