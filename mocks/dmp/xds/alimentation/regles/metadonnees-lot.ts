import { CLASSIFICATIONS_LOT, IDENTIFIANTS_XDS } from '../../../../../schemas/xds/metadonnees.ts'
import { classements, fente, identifiant } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('metadonnees-lot', 'dmp.md §8.2')

/** Les métadonnées obligatoires d'un lot ; l'auteur est un et un seul. */
export const metadonneesLot: RegleSoumission = ({ soumission: { lots }, reglages }) =>
  lots.flatMap((lot) => {
    const auteurs = classements(lot, CLASSIFICATIONS_LOT.author)
    const dmp = reglages.strict === 'dmp'
    const manques = [
      !fente(lot, 'submissionTime') && 'submissionTime',
      dmp && !(auteurs.length === 1 && auteurs[0]?.fentes.authorPerson?.[0]) && 'author',
      !classements(lot, CLASSIFICATIONS_LOT.contentTypeCode)[0] && 'contentTypeCode',
      !identifiant(lot, IDENTIFIANTS_XDS.lotPatient) && 'patientId',
      !identifiant(lot, IDENTIFIANTS_XDS.lotSource) && 'sourceId',
      !identifiant(lot, IDENTIFIANTS_XDS.lot) && 'uniqueId',
    ]
    return manques
      .filter((nom) => nom !== false)
      .map((nom) =>
        erreur('XDSRegistryMetadataError', `XDSSubmissionSet.${nom} manque ou n’est pas seul`),
      )
  })
