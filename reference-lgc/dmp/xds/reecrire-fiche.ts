import { type Element, XMLSerializer } from '@xmldom/xmldom'
import { classification, ouvrirRegistre } from '../../documents/xdm/ebrim.ts'
import { enfant, enfants, lireXml } from '../../insi/soap/lecture-sure.ts'
import { RIM } from '../soap/espaces.ts'
import { MOTS_VISIBILITE, VISIBILITES, type Visibilite } from './fiche.ts'
import { lireFiche, objetsDe } from './lire-fiche.ts'
import { FICHE, SYSTEME_VISIBILITE } from './schemas.ts'

/** La fiche à renvoyer, sous un numéro local. */
export interface FicheReecrite {
  id: string
  xml: string
  /** Version que ce changement remplace. */
  version: string
}

const ID = 'Doc01'
const NORMAL = { code: 'N', libelle: 'Normal', systeme: '2.16.840.1.113883.5.25' }

/** La fiche rendue par le DMP, telle quelle sauf sa confidentialité ; `null` si elle n'y est plus. */
export function reecrireFiche(
  reponse: Element,
  {
    uniqueId,
    changer,
  }: { uniqueId: string; changer: (avant: readonly Visibilite[]) => readonly Visibilite[] },
): FicheReecrite | null {
  const objet = objetsDe(reponse, 'ExtrinsicObject').find((o) => {
    const fiche = lireFiche(o)
    return fiche?.uniqueId === uniqueId && fiche.statut === 'Approved'
  })
  const fiche = objet && lireFiche(objet)
  if (!objet || !fiche) return null
  const avant = VISIBILITES.filter((v) => fiche.confidentialites.some(({ code }) => code === v))
  const copie = objet.cloneNode(true) as Element
  copie.setAttribute('id', ID)
  copie.setAttribute('lid', fiche.lid)
  remplacerConfidentialite(copie, changer(avant))
  renumeroter(copie)
  return { id: ID, xml: new XMLSerializer().serializeToString(copie), version: fiche.version }
}

/** `N` reste toujours, et en tête (dmp.md §11 et §16.6 [V]). */
function remplacerConfidentialite(objet: Element, apres: readonly Visibilite[]): void {
  const registre = ouvrirRegistre(ID)
  const valeurs = [
    NORMAL,
    ...apres.map((code) => ({ code, libelle: MOTS_VISIBILITE[code], systeme: SYSTEME_VISIBILITE })),
  ]
  const anciennes = enfants(objet, RIM, 'Classification').filter(
    (c) => c.getAttribute('classificationScheme') === `urn:uuid:${FICHE.confidentialite}`,
  )
  const suite = anciennes.at(-1)?.nextSibling ?? enfant(objet, RIM, 'ExternalIdentifier')
  for (const ancienne of anciennes) objet.removeChild(ancienne)
  for (const valeur of valeurs) {
    const texte = classification(registre, FICHE.confidentialite, valeur).xml
    const noeud = lireXml(`<r xmlns="${RIM}">${texte}</r>`).documentElement?.firstChild
    const importe = noeud && objet.ownerDocument?.importNode(noeud, true)
    if (importe) objet.insertBefore(importe, suite)
  }
}

/** Les objets imbriqués pointaient vers l'inscription du DMP : ils pointent vers la copie. */
function renumeroter(objet: Element): void {
  for (const [nom, lien] of [
    ['Classification', 'classifiedObject'],
    ['ExternalIdentifier', 'registryObject'],
  ] as const)
    for (const [rang, e] of enfants(objet, RIM, nom).entries()) {
      e.setAttribute('id', `${nom === 'Classification' ? 'c' : 'e'}${rang + 1}`)
      e.setAttribute(lien, ID)
    }
}
