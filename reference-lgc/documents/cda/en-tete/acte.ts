import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Mutations } from '../../../mutations/interrupteur.ts'
import { CADRE_EXERCICE } from '../../cabinet.ts'
import type { Codage } from '../../modele/codage.ts'
import type { Contenu } from '../../modele/contenu.ts'
import { LIBELLES_ACTES } from '../../recit/telemedecine.ts'
import { attributsCode, codeCda, loinc } from '../codes.ts'
import { horodatageCda } from '../dates.ts'
import { idProfessionnel } from './personne.ts'

const NGAP = '1.2.250.1.215.200.3.3'

/** L'acte demandé d'une télémédecine ; ailleurs, l'examen du patient (cda.md §7 [V], code [I] hors VSM). */
function acteDe({ corps }: Contenu): Codage {
  if (corps.genre !== 'telemedecine') return loinc('34117-2', 'Historique et clinique')
  return { code: corps.acte, libelle: LIBELLES_ACTES[corps.acte], systeme: NGAP }
}

/** Numéros des ordonnances de l'Ordonnance Numérique (ordonnance-numerique.md §4 [V]). */
const ORDONNANCES = '1.2.250.1.215.500.1.1'

/** Sans dépôt abouti, l'acte n'a pas de numéro (ordonnance-numerique.md §5, point 5). */
function numeroCda({ ordonnanceNumerique }: Contenu, mutations: Mutations): Fragment {
  const numero = mutations.choisir('on-cda-sans-numero', ordonnanceNumerique, () => null)
  return numero ? xml`<id root="${ORDONNANCES}" extension="${numero}"/>\n      ` : xml``
}

export const acteCda = (contenu: Contenu, mutations: Mutations): Fragment => xml`<documentationOf>
    <serviceEvent>
      ${numeroCda(contenu, mutations)}${codeCda(acteDe(contenu))}
      <effectiveTime><low value="${horodatageCda(contenu.debutLe)}"/></effectiveTime>
      <performer typeCode="PRF">
        <assignedEntity>
          ${idProfessionnel(contenu.auteur.identifiant)}
          <representedOrganization>
            <standardIndustryClassCode ${attributsCode(CADRE_EXERCICE)}/>
          </representedOrganization>
        </assignedEntity>
      </performer>
    </serviceEvent>
  </documentationOf>`
