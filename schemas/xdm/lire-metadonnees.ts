import type { Anomalie } from '../anomalie.ts'
import { lireXml } from '../xml/lire-xml.ts'
import { attribut, descendre, enfants } from '../xml/parcourir.ts'
import type { ElementXml } from '../xml/types.ts'
import { IDENTIFIANTS, LCM, RIM } from './espaces.ts'

/** Un document décrit par les métadonnées ; une valeur absente est `null`. */
export interface DocumentXdm {
  /** Nom du fichier, relatif au dossier du lot. */
  uri: string | null
  /** SHA-1 en hexadécimal. */
  empreinte: string | null
  taille: string | null
  identifiant: string | null
  patient: string | null
  titre: string | null
}

export interface MetadonneesXdm {
  lot: { identifiant: string | null; patient: string | null }
  documents: readonly DocumentXdm[]
  /** L'arbre entier, pour y chercher ce qui n'a pas à y être. */
  racine: ElementXml
}

export type LectureMetadonnees =
  | { lue: true; metadonnees: MetadonneesXdm }
  | { lue: false; anomalie: Anomalie }

/** La première valeur d'un `Slot`, ou `null`. */
function valeurSlot(objet: ElementXml, nom: string): string | null {
  const slot = enfants(objet, RIM, 'Slot').find((s) => attribut(s, 'name') === nom)
  return slot ? (descendre(slot, RIM, ['ValueList', 'Value'])?.texte.trim() ?? null) : null
}

function identifiantExterne(objet: ElementXml, schema: string): string | null {
  const trouve = enfants(objet, RIM, 'ExternalIdentifier').find(
    (e) => attribut(e, 'identificationScheme') === schema,
  )
  return trouve ? attribut(trouve, 'value') : null
}

const titreDe = (objet: ElementXml): string | null => {
  const nom = descendre(objet, RIM, ['Name', 'LocalizedString'])
  return nom && attribut(nom, 'value')
}

const lireDocument = (objet: ElementXml): DocumentXdm => ({
  uri: valeurSlot(objet, 'URI'),
  empreinte: valeurSlot(objet, 'hash'),
  taille: valeurSlot(objet, 'size'),
  identifiant: identifiantExterne(objet, IDENTIFIANTS.document),
  patient: identifiantExterne(objet, IDENTIFIANTS.documentPatient),
  titre: titreDe(objet),
})

function lire(racine: ElementXml): MetadonneesXdm | null {
  const liste =
    racine.nom === 'SubmitObjectsRequest' && racine.espace === LCM
      ? descendre(racine, RIM, ['RegistryObjectList'])
      : null
  if (!liste) return null
  const lot = enfants(liste, RIM, 'RegistryPackage')[0]
  return {
    lot: {
      identifiant: lot ? identifiantExterne(lot, IDENTIFIANTS.lot) : null,
      patient: lot ? identifiantExterne(lot, IDENTIFIANTS.lotPatient) : null,
    },
    documents: enfants(liste, RIM, 'ExtrinsicObject').map(lireDocument),
    racine,
  }
}

/**
 * Lit METADATA.XML : lot, documents, identifiants, empreintes. L'anomalie dit pourquoi rien n'est
 * lu : XML refusé, ou racine qui n'est pas de l'ebRIM 3.0 (dmp.md §12 [V]).
 */
export function lireMetadonnees(octets: Uint8Array): LectureMetadonnees {
  const lecture = lireXml(octets, ({ racine }) => lire(racine))
  if (!lecture.lu) return { lue: false, anomalie: lecture.anomalie }
  if (lecture.valeur) return { lue: true, metadonnees: lecture.valeur }
  return {
    lue: false,
    anomalie: {
      regle: 'xdm.metadonnees-forme',
      source: 'dmp.md §12',
      marque: 'V',
      message: 'METADATA.XML n’est pas une demande SubmitObjectsRequest d’ebRIM 3.0.',
      ligne: 1,
    },
  }
}
