import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Contenu } from '../../modele/contenu.ts'
import { attributsCode } from '../codes.ts'
import { horodatageCda } from '../dates.ts'

/** Quand et où le patient a été vu (cda.md §7 [V]). */
export const rencontreCda = ({ auteur, debutLe }: Contenu): Fragment => xml`<componentOf>
    <encompassingEncounter>
      <effectiveTime><low value="${horodatageCda(debutLe)}"/></effectiveTime>
      <location>
        <healthCareFacility>
          <code ${attributsCode(auteur.secteur)}/>
        </healthCareFacility>
      </location>
    </encompassingEncounter>
  </componentOf>`
