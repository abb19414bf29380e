import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Contenu } from '../modele/contenu.ts'
import { corpsN1 } from './corps-n1.ts'
import { corpsN3 } from './corps-n3/corps.ts'
import { acteCda } from './en-tete/acte.ts'
import { auteurCda } from './en-tete/auteur.ts'
import { conservateurCda } from './en-tete/conservateur.ts'
import { destinatairesCda } from './en-tete/destinataires.ts'
import { medecinTraitantCda } from './en-tete/medecin-traitant.ts'
import { patientCda } from './en-tete/patient.ts'
import { racineCda } from './en-tete/racine.ts'
import { remplacementCda } from './en-tete/remplacement.ts'
import { rencontreCda } from './en-tete/rencontre.ts'
import { signataireCda } from './en-tete/signataire.ts'
import type { Niveau } from './niveau.ts'

export interface Composition {
  contenu: Contenu
  /** Les octets gardés à la signature. */
  pdf: Uint8Array
  niveau: Niveau
}

/** Un CDA R2 : l'en-tête CI-SIS dans l'ordre imposé, puis le corps de son niveau (cda.md §3 [V]). */
export function composerCda({ contenu, pdf, niveau }: Composition, mutations: Mutations): string {
  const lignes: readonly (Fragment | null)[] = [
    patientCda(contenu, mutations),
    auteurCda(contenu),
    conservateurCda(contenu.cabinet),
    ...destinatairesCda(contenu, mutations),
    signataireCda(contenu),
    medecinTraitantCda(contenu),
    acteCda(contenu, mutations),
    remplacementCda(contenu, niveau),
    rencontreCda(contenu),
  ]
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${racineCda(contenu, niveau, mutations)}${lignes.flatMap((ligne) => (ligne ? [xml`\n  ${ligne}`] : []))}
  <component>
    ${niveau === 'N1' ? corpsN1(pdf, mutations) : corpsN3(contenu, pdf, mutations)}
  </component>
</ClinicalDocument>
`.xml
}
