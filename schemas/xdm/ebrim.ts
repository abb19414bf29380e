import { attribut, descendre, enfants } from '../xml/parcourir.ts'
import type { ElementXml } from '../xml/types.ts'
import { RIM } from './espaces.ts'

/** Un code d'une fiche : sa valeur, son système, son libellé ; vides quand ils manquent. */
export interface CodeXdm {
  code: string
  systeme: string
  libelle: string
}

/** Les valeurs d'un `Slot`, blancs des bords ôtés. */
export function slot(objet: ElementXml, nom: string): readonly string[] {
  const porteurs = enfants(objet, RIM, 'Slot').filter((s) => attribut(s, 'name') === nom)
  return porteurs
    .flatMap((s) => enfants(s, RIM, 'ValueList'))
    .flatMap((liste) => enfants(liste, RIM, 'Value'))
    .map(({ texte }) => texte.trim())
}

/** La valeur d'un identifiant externe, ou `null`. */
export function identifiantExterne(objet: ElementXml, schema: string): string | null {
  const trouve = enfants(objet, RIM, 'ExternalIdentifier').find(
    (e) => attribut(e, 'identificationScheme') === schema,
  )
  return trouve ? attribut(trouve, 'value') : null
}

/** Les classifications d'un objet sous un schéma. */
export const classifications = (objet: ElementXml, schema: string): readonly ElementXml[] =>
  enfants(objet, RIM, 'Classification').filter(
    (c) => attribut(c, 'classificationScheme') === schema,
  )

/** Les codes d'un objet sous un schéma, dans l'ordre. */
export const codes = (objet: ElementXml, schema: string): readonly CodeXdm[] =>
  classifications(objet, schema).map((c) => {
    const nom = descendre(c, RIM, ['Name', 'LocalizedString'])
    return {
      code: attribut(c, 'nodeRepresentation') ?? '',
      systeme: slot(c, 'codingScheme')[0] ?? '',
      libelle: (nom && attribut(nom, 'value')) ?? '',
    }
  })
