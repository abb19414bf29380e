import { randomUUID } from 'node:crypto'
import { RIM } from '../../../schemas/xdm/espaces.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { AssociationRim, Classement, IdentifiantExterne, ObjetRim } from './objet.ts'

function fentes(valeurs: ObjetRim['fentes']): readonly Fragment[] {
  return Object.entries(valeurs).map(
    ([nom, liste]) =>
      xml`<Slot name="${nom}"><ValueList>${liste.map((v) => xml`<Value>${v}</Value>`)}</ValueList></Slot>`,
  )
}

function texte(nom: 'Name' | 'Description', valeur: string | null): Fragment | null {
  if (valeur === null) return null
  const dit = xml`<LocalizedString xml:lang="FR" charset="UTF-8" value="${valeur}"/>`
  return nom === 'Name' ? xml`<Name>${dit}</Name>` : xml`<Description>${dit}</Description>`
}

const uuid = () => `urn:uuid:${randomUUID()}`

function classement(c: Classement, objet: string): Fragment {
  const cible = c.noeud
    ? xml` classificationNode="${c.noeud}"`
    : xml` classificationScheme="${c.schema}" nodeRepresentation="${c.code}"`
  return xml`<Classification id="${uuid()}" classifiedObject="${objet}"${cible}>${fentes(c.fentes)}${texte('Name', c.libelle)}</Classification>`
}

function identifiant(i: IdentifiantExterne, objet: string): Fragment {
  return xml`<ExternalIdentifier id="${uuid()}" registryObject="${objet}" identificationScheme="${i.schema}" value="${i.valeur}">${texte('Name', i.nom)}</ExternalIdentifier>`
}

function contenu(objet: ObjetRim): Fragment {
  const version = objet.version === null ? null : xml`<VersionInfo versionName="${objet.version}"/>`
  return xml`${fentes(objet.fentes)}${texte('Name', objet.titre)}${texte('Description', objet.commentaire)}${version}${objet.classements.map((c) => classement(c, objet.id))}${objet.identifiants.map((i) => identifiant(i, objet.id))}`
}

const facultatif = (nom: string, valeur: string | null): Fragment => ({
  xml: valeur === null ? '' : xml` ${nom}="${valeur}"`.xml,
})

/** Écrit un objet complet du registre, ses identifiants internes neufs (dmp.md §9 [V]). */
export function ecrireObjet(objet: ObjetRim): Fragment {
  const communs = xml`id="${objet.id}"${facultatif('lid', objet.lid)}${facultatif('status', objet.statut)}${facultatif('objectType', objet.typeObjet)}`
  if (objet.genre === 'paquet')
    return xml`<RegistryPackage ${communs}>${contenu(objet)}</RegistryPackage>`
  return xml`<ExtrinsicObject ${communs}${facultatif('mimeType', objet.typeMime)} isOpaque="${String(objet.opaque)}">${contenu(objet)}</ExtrinsicObject>`
}

/** Écrit une association du registre. */
export const ecrireAssociation = (a: AssociationRim): Fragment =>
  xml`<Association id="${a.id}" associationType="${a.type}" sourceObject="${a.source}" targetObject="${a.cible}">${fentes(a.fentes)}</Association>`

/** Une référence seule, pour `returnType="ObjectRef"`. */
export const ecrireReference = (id: string): Fragment => xml`<ObjectRef id="${id}"/>`

/** La liste des objets rendus, dans l'espace ebRIM. */
export const ecrireListe = (objets: readonly Fragment[]): Fragment =>
  xml`<RegistryObjectList xmlns="${RIM}">${objets}</RegistryObjectList>`
