import { RIM } from '../../../schemas/xdm/espaces.ts'
import { NOEUD_LOT } from '../../../schemas/xds/metadonnees.ts'
import { attribut, descendre, enfant, enfants } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import type { AssociationRim, Classement, IdentifiantExterne, ObjetRim } from './objet.ts'

/** Fentes d'un élément ; deux fentes du même nom se suivent. */
export function lireFentes(element: ElementXml): Record<string, readonly string[]> {
  // Sans prototype : le nom d'une fente vient de l'appelant, « constructor » compris.
  const fentes: Record<string, readonly string[]> = Object.create(null)
  for (const slot of enfants(element, RIM, 'Slot')) {
    const nom = attribut(slot, 'name') ?? ''
    const liste = enfant(slot, RIM, 'ValueList')
    const valeurs = liste ? enfants(liste, RIM, 'Value').map(({ texte }) => texte.trim()) : []
    fentes[nom] = [...(fentes[nom] ?? []), ...valeurs]
  }
  return fentes
}

function texte(element: ElementXml, nom: 'Name' | 'Description'): string | null {
  const trouve = descendre(element, RIM, [nom, 'LocalizedString'])
  return trouve ? attribut(trouve, 'value') : null
}

function lireClassement(element: ElementXml): Classement {
  return {
    schema: attribut(element, 'classificationScheme') ?? '',
    noeud: attribut(element, 'classificationNode') ?? '',
    code: attribut(element, 'nodeRepresentation') ?? '',
    fentes: lireFentes(element),
    libelle: texte(element, 'Name'),
  }
}

function lireIdentifiant(element: ElementXml): IdentifiantExterne {
  return {
    schema: attribut(element, 'identificationScheme') ?? '',
    valeur: (attribut(element, 'value') ?? '').trim(),
    nom: texte(element, 'Name'),
  }
}

/** Les classements écrits à part, qui disent de quel objet ils parlent (ebRIM §4.3). */
function rattaches(element: ElementXml, liste: ElementXml, nom: string, lien: string) {
  const id = attribut(element, 'id')
  return enfants(liste, RIM, nom).filter((e) => attribut(e, lien) === id)
}

function lireObjet(element: ElementXml, liste: ElementXml): ObjetRim {
  const versions = enfant(element, RIM, 'VersionInfo')
  return {
    genre: element.nom === 'ExtrinsicObject' ? 'document' : 'paquet',
    id: attribut(element, 'id') ?? '',
    lid: attribut(element, 'lid'),
    statut: attribut(element, 'status'),
    typeObjet: attribut(element, 'objectType'),
    typeMime: attribut(element, 'mimeType'),
    opaque: attribut(element, 'isOpaque') === 'true',
    version: versions ? attribut(versions, 'versionName') : null,
    fentes: lireFentes(element),
    titre: texte(element, 'Name'),
    commentaire: texte(element, 'Description'),
    classements: [
      ...enfants(element, RIM, 'Classification'),
      ...rattaches(element, liste, 'Classification', 'classifiedObject'),
    ].map(lireClassement),
    identifiants: [
      ...enfants(element, RIM, 'ExternalIdentifier'),
      ...rattaches(element, liste, 'ExternalIdentifier', 'registryObject'),
    ].map(lireIdentifiant),
  }
}

/** Ce qu'une soumission contient, dans l'ordre reçu (dmp.md §8.1 [V]). */
export interface Soumission {
  lots: readonly ObjetRim[]
  /** Paquets qui ne sont pas des lots. */
  autresPaquets: readonly ObjetRim[]
  documents: readonly ObjetRim[]
  associations: readonly AssociationRim[]
}

const estLot = (objet: ObjetRim) => objet.classements.some(({ noeud }) => noeud === NOEUD_LOT)

/** Lit les objets d'une `RegistryObjectList`, par espace de noms, jamais par préfixe. */
export function lireSoumission(liste: ElementXml): Soumission {
  const paquets = enfants(liste, RIM, 'RegistryPackage').map((e) => lireObjet(e, liste))
  return {
    lots: paquets.filter(estLot),
    autresPaquets: paquets.filter((paquet) => !estLot(paquet)),
    documents: enfants(liste, RIM, 'ExtrinsicObject').map((e) => lireObjet(e, liste)),
    associations: enfants(liste, RIM, 'Association').map((e) => ({
      id: attribut(e, 'id') ?? '',
      type: attribut(e, 'associationType') ?? '',
      source: attribut(e, 'sourceObject') ?? '',
      cible: attribut(e, 'targetObject') ?? '',
      fentes: lireFentes(e),
    })),
  }
}
