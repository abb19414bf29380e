import { ParseOption, XmlDocument, type XmlElement, XmlError, XmlLibError } from 'libxml2-wasm'
import type { Anomalie } from '../anomalie.ts'
import { arbreVivant, natifDe } from './arbre-vivant.ts'
import { compterNoeuds } from './compter-noeuds.ts'
import { copierArbre } from './copier-arbre.ts'
import { decoderUtf8 } from './decoder-utf8.ts'
import { NOEUDS_MAX_XML, TAILLE_MAX_XML } from './limites.ts'
import { anomalieDoctype, refuserDoctype } from './refuser-doctype.ts'
import type { DocumentXml, ElementXml, LectureXml, OptionsLecture } from './types.ts'
import { validerElement } from './valider-element.ts'
import { verifierTaille } from './verifier-taille.ts'

// Ceinture et bretelles : le DOCTYPE est déjà refusé, l'analyseur n'ouvre de toute façon rien.
const OPTIONS =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_BIG_LINES

/** `<a/>` */
const SIGNES_MIN = 4

function malForme(erreur: unknown): Anomalie {
  const detail = erreur instanceof XmlLibError ? erreur.details[0] : undefined
  const texte = detail?.message ?? (erreur instanceof Error ? erreur.message : String(erreur))
  return {
    regle: 'xml.mal-forme',
    source: 'XML 1.0 §2.1',
    marque: 'V',
    message: `XML mal formé : ${texte.trim()}`,
    ligne: detail?.line ?? 0,
  }
}

function trop(noeuds: number, max: number): Anomalie {
  return {
    regle: 'xml.noeuds',
    source: 'banc, limite de nœuds',
    marque: 'C',
    message: `${noeuds} éléments et attributs, la limite est de ${max}.`,
    ligne: 0,
  }
}

/** Les éléments lus à la demande, sans copie ; les lire après `usage` lève. */
function exploiterVivant<T>(document: XmlDocument, usage: (document: DocumentXml) => T): T {
  const vie = { ouverte: true }
  try {
    return usage({
      racine: arbreVivant(document.root, vie),
      valider: (schema, element) => validerElement(schema, natifDe(element)),
    })
  } finally {
    vie.ouverte = false
  }
}

function exploiter<T>(
  document: XmlDocument,
  usage: (document: DocumentXml) => T,
  arbre: OptionsLecture['arbre'],
): LectureXml<T> {
  if (document.dtd) return { lu: false, anomalie: anomalieDoctype(1) }
  if (arbre === 'vivant') return { lu: true, valeur: exploiterVivant(document, usage) }
  const natifs = new Map<ElementXml, XmlElement>()
  const racine = copierArbre(document.root, natifs)
  const valeur = usage({
    racine,
    valider: (schema, element) => validerElement(schema, natifs.get(element)),
  })
  return { lu: true, valeur }
}

/** Les octets, déjà reconnus pour de l'UTF-8 : récrire leur texte en mémoire coûterait autant que l'analyse. */
function analyser(octets: Uint8Array): XmlDocument | Anomalie {
  try {
    return XmlDocument.fromBuffer(octets, { option: OPTIONS })
  } catch (erreur) {
    if (erreur instanceof XmlError) return malForme(erreur)
    throw erreur
  }
}

/**
 * Lit des octets hostiles et passe le document à `usage`, puis libère la mémoire de l'analyseur.
 * Rend la valeur de `usage`, ou l'anomalie qui a fait refuser : taille, encodage autre qu'UTF-8,
 * DOCTYPE, mal formé, trop de nœuds. N'ouvre ni fichier ni réseau ; ne lève que si `usage` lève.
 */
export function lireXml<T>(
  octets: Uint8Array,
  usage: (document: DocumentXml) => T,
  options: OptionsLecture = {},
): LectureXml<T> {
  const taille = verifierTaille(octets, options.tailleMax ?? TAILLE_MAX_XML)
  if (taille) return { lu: false, anomalie: taille }
  const decodage = decoderUtf8(octets, options.charset ?? null)
  if ('anomalie' in decodage) return { lu: false, anomalie: decodage.anomalie }
  const doctype = refuserDoctype(decodage.texte)
  if (doctype) return { lu: false, anomalie: doctype }
  const noeudsMax = options.noeudsMax ?? NOEUDS_MAX_XML
  // Un nœud prend au moins quatre signes : un texte court ne peut pas en avoir trop.
  const noeuds = decodage.texte.length / SIGNES_MIN > noeudsMax ? compterNoeuds(decodage.texte) : 0
  if (noeuds > noeudsMax) return { lu: false, anomalie: trop(noeuds, noeudsMax) }
  const document = analyser(octets)
  if (!(document instanceof XmlDocument)) return { lu: false, anomalie: document }
  try {
    return exploiter(document, usage, options.arbre)
  } finally {
    document.dispose()
  }
}
