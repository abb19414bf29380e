import type { Anomalie } from '../anomalie.ts'
import { lireXml } from '../xml/lire-xml.ts'
import { attribut, descendre, enfants } from '../xml/parcourir.ts'
import type { ElementXml } from '../xml/types.ts'
import { identifiantExterne, slot } from './ebrim.ts'
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
  /** L'ExtrinsicObject, pour y lire le reste : voir `ebrim.ts`. */
  objet: ElementXml
}

/** Le lien d'un objet du lot à un autre : appartenance, remplacement. */
export interface AssociationXdm {
  genre: string
  source: string
  cible: string
}

export interface MetadonneesXdm {
  lot: { identifiant: string | null; patient: string | null }
  /** Les RegistryPackage ; le premier est le lot. */
  lots: readonly ElementXml[]
  associations: readonly AssociationXdm[]
  documents: readonly DocumentXdm[]
  /** L'arbre entier, pour y chercher ce qui n'a pas à y être. */
  racine: ElementXml
}

export type LectureMetadonnees =
  | { lue: true; metadonnees: MetadonneesXdm }
  | { lue: false; anomalie: Anomalie }

const titreDe = (objet: ElementXml): string | null => {
  const nom = descendre(objet, RIM, ['Name', 'LocalizedString'])
  return nom && attribut(nom, 'value')
}

const lireDocument = (objet: ElementXml): DocumentXdm => ({
  uri: slot(objet, 'URI')[0] ?? null,
  empreinte: slot(objet, 'hash')[0] ?? null,
  taille: slot(objet, 'size')[0] ?? null,
  identifiant: identifiantExterne(objet, IDENTIFIANTS.document),
  patient: identifiantExterne(objet, IDENTIFIANTS.documentPatient),
  titre: titreDe(objet),
  objet,
})

function lire(racine: ElementXml): MetadonneesXdm | null {
  const liste =
    racine.nom === 'SubmitObjectsRequest' && racine.espace === LCM
      ? descendre(racine, RIM, ['RegistryObjectList'])
      : null
  if (!liste) return null
  const lots = enfants(liste, RIM, 'RegistryPackage')
  const [lot] = lots
  return {
    lot: {
      identifiant: lot ? identifiantExterne(lot, IDENTIFIANTS.lot) : null,
      patient: lot ? identifiantExterne(lot, IDENTIFIANTS.lotPatient) : null,
    },
    lots,
    associations: enfants(liste, RIM, 'Association').map((lien) => ({
      genre: (attribut(lien, 'associationType') ?? '').replace(/^.*:/, ''),
      source: attribut(lien, 'sourceObject') ?? '',
      cible: attribut(lien, 'targetObject') ?? '',
    })),
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
