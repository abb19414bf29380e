import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Contenu } from '../../modele/contenu.ts'
import { horodatageCda } from '../dates.ts'
import { adresseCda, telephoneCda } from './coordonnees.ts'
import { idProfessionnel, nomCda, specialiteCda } from './personne.ts'

/** Le VSM nomme le médecin traitant dans son en-tête (cda.md §13 [V]). */
export function medecinTraitantCda({ corps, debutLe }: Contenu): Fragment | null {
  if (corps.genre !== 'synthese' || corps.medecinTraitant === null) return null
  const medecin = corps.medecinTraitant
  return xml`<participant typeCode="INF">
    <functionCode code="PCP" displayName="Médecin traitant" codeSystem="2.16.840.1.113883.5.88"/>
    <time><low value="${horodatageCda(debutLe)}"/></time>
    <associatedEntity classCode="PROV">${
      medecin.identifiant === null
        ? null
        : xml`
      ${idProfessionnel(medecin.identifiant)}`
    }${specialiteCda(medecin.specialite)}
      ${adresseCda(medecin.adresse)}
      ${telephoneCda(medecin.telephone)}
      <associatedPerson>${nomCda(medecin)}</associatedPerson>
    </associatedEntity>
  </participant>`
}
