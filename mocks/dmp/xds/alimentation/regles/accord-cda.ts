import { ESPACES_XDS } from '../../../../../schemas/xds/espaces.ts'
import {
  CLASSIFICATIONS_DOCUMENT,
  IDENTIFIANTS_XDS,
} from '../../../../../schemas/xds/metadonnees.ts'
import { lireXml } from '../../../../../schemas/xml/lire-xml.ts'
import { attribut, descendre, enfant } from '../../../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../../../schemas/xml/types.ts'
import { estSignature } from '../../../droits/visibilite.ts'
import { classements, identifiant, type ObjetRim } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('accord-cda', 'dmp.md §8.3, dernière phrase', 'C')
const HL7 = ESPACES_XDS.hl7

function discordances(cda: ElementXml, document: ObjetRim): readonly string[] {
  const id = enfant(cda, HL7, 'id')
  const extension = id && attribut(id, 'extension')
  const dit = id && [attribut(id, 'root'), extension].filter((v) => v !== null).join('^')
  const type = enfant(cda, HL7, 'code')
  const patient = descendre(cda, HL7, ['recordTarget', 'patientRole'])
  const ins = identifiant(document, IDENTIFIANTS_XDS.documentPatient)?.split('^')[0]
  const connus = patient?.enfants.filter(({ nom }) => nom === 'id') ?? []
  const titre = enfant(cda, HL7, 'title')?.texte.trim()
  return [
    dit !== identifiant(document, IDENTIFIANTS_XDS.document) && 'uniqueId',
    (type && attribut(type, 'code')) !==
      classements(document, CLASSIFICATIONS_DOCUMENT.typeCode)[0]?.code && 'typeCode',
    titre !== document.titre && 'title',
    !connus.some((e) => attribut(e, 'extension') === ins) && 'patientId',
  ].filter((nom) => nom !== false)
}

/** Le CDA et ses métadonnées disent la même chose, quand le réglage `comparerCda` le demande. */
export const accordCda: RegleSoumission = ({ soumission: { documents }, contenuDe, reglages }) => {
  if (!reglages.comparerCda) return []
  return documents
    .filter((document) => !estSignature(document))
    .flatMap((document) => {
      const octets = contenuDe(document)?.octets
      if (!octets) return []
      const lecture = lireXml(octets, ({ racine }) => discordances(racine, document))
      if (!lecture.lu)
        return [erreur('XDSInvalidDocumentContent', `${document.id} : ${lecture.anomalie.message}`)]
      return lecture.valeur.map((nom) =>
        erreur(
          'XDSRegistryMetadataError',
          `XDSDocumentEntry.${nom} de ${document.id} n’est pas celui du CDA`,
        ),
      )
    })
}
