import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Absence } from '../../modele/rubrique.ts'
import type { Traitement } from '../../modele/synthese.ts'
import { ACT_CODE, attributsCode, codeCda } from '../codes.ts'
import { ABSENCES_CODEES } from './absence.ts'
import { ancreDe, texteDesigne, texteOriginal } from './ancre.ts'
import { intervalleType } from './bornes.ts'
import type { Plume } from './plume.ts'
import { produitAbsentCda, produitCda } from './produit.ts'
import { modelesCda } from './section.ts'

/** Le dernier dit le mode : une dose normale, sans palier ni condition (cda.md §13). */
const MODELES = [
  '2.16.840.1.113883.10.20.1.24',
  '1.3.6.1.4.1.19376.1.5.3.1.4.7',
  '1.2.250.1.213.1.1.3.42',
  '1.3.6.1.4.1.19376.1.5.3.1.4.7.1',
]

interface Administration {
  chemin: string
  ancre: string
  code: Fragment
  details: Fragment
}

const administration = (a: Administration, { uuid }: Plume): Fragment => xml`
          <entry typeCode="DRIV">
            <substanceAdministration classCode="SBADM" moodCode="EVN">
              ${modelesCda(MODELES)}
              <id root="${uuid(a.chemin)}"/>
              ${a.code}
              ${texteDesigne(a.ancre)}
              <statusCode code="completed"/>
              ${a.details}
            </substanceAdministration>
          </entry>`

const rythme = ({ prise }: Traitement): Fragment | null =>
  prise &&
  xml`<effectiveTime xsi:type="PIVL_TS" operator="A"><period value="${prise.toutesLesHeures}" unit="h"/></effectiveTime>`

const voieCda = ({ voie }: Traitement, id: string): Fragment | null =>
  voie && xml`<routeCode ${attributsCode(voie)}>${texteOriginal(`${id}-voie`)}</routeCode>`

const dose = ({ prise }: Traitement): Fragment | null =>
  prise &&
  xml`<doseQuantity><low value="${prise.dose}" unit="${prise.unite}"/><high value="${prise.dose}" unit="${prise.unite}"/></doseQuantity>`

/** Un traitement : quand, à quel rythme, par quelle voie, à quelle dose, quel produit. */
export function traitementCda(t: Traitement, plume: Plume): Fragment {
  const id = ancreDe('traitements', t.cle)
  return administration(
    {
      chemin: `traitements/${t.cle}`,
      ancre: id,
      code: codeCda({ code: 'DRUG', libelle: 'Médicament', systeme: ACT_CODE }),
      details: xml`${intervalleType(t.debut, t.fin)}${rythme(t)}${voieCda(t, id)}${dose(t)}
              ${produitCda({ libelle: t.libelle, cis: t.cis, ancre: `${id}-produit`, lot: null })}`,
    },
    plume,
  )
}

export const traitementAbsentCda = (id: string, absence: Absence, plume: Plume): Fragment =>
  administration(
    {
      chemin: 'traitements/absence',
      ancre: id,
      code: xml`<code ${attributsCode(ABSENCES_CODEES.traitements[absence])}>${texteOriginal(id)}</code>`,
      details: xml`<effectiveTime xsi:type="IVL_TS"><low nullFlavor="NA"/><high nullFlavor="NA"/></effectiveTime>
              ${produitAbsentCda()}`,
    },
    plume,
  )
