import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Codage } from '../../modele/codage.ts'
import type { Cote } from '../../modele/rubrique.ts'
import { attributsCode, codeCda, snomed } from '../codes.ts'
import { texteDesigne, texteOriginal } from './ancre.ts'
import { coteCda } from './cote.ts'
import type { Plume } from './plume.ts'
import { modelesCda } from './section.ts'

const DIAGNOSTIC = snomed('282291009', 'interprétation diagnostique')
const PROBLEME = snomed('55607006', 'problème')

const MODELES_PREOCCUPATION = [
  '2.16.840.1.113883.10.20.1.27',
  '1.3.6.1.4.1.19376.1.5.3.1.4.5.1',
  '1.3.6.1.4.1.19376.1.5.3.1.4.5.2',
  '1.2.250.1.213.1.1.3.39',
]
const MODELES_PROBLEME = [
  '2.16.840.1.113883.10.20.1.28',
  '1.3.6.1.4.1.19376.1.5.3.1.4.5',
  '1.2.250.1.213.1.1.3.37',
]

export interface Probleme {
  /** Rubrique et clé de la ligne. */
  chemin: string
  /** Ancre du récit. */
  ancre: string
  /** CIM-10, ou une absence ; `null` : le texte seul. */
  code: Codage | null
  cote: Cote | null
  etat: 'active' | 'completed'
  /** Les bornes de la préoccupation et du problème. */
  quand: Fragment
}

/** Sans code, le texte d'origine reste (cda.md §13 [V]). */
const valeur = ({ code, cote, ancre }: Probleme): Fragment =>
  code
    ? xml`<value xsi:type="CD" ${attributsCode(code)}>${texteOriginal(ancre)}${coteCda(cote)}</value>`
    : xml`<value xsi:type="CD">${texteOriginal(ancre)}</value>`

/** Une préoccupation et le problème qu'elle porte (cda.md §13 [V]). */
export const problemeCda = (p: Probleme, { uuid }: Plume): Fragment => xml`
          <entry>
            <act classCode="ACT" moodCode="EVN">
              ${modelesCda(MODELES_PREOCCUPATION)}
              <id root="${uuid(`${p.chemin}/preoccupation`)}"/>
              <code nullFlavor="NA"/>
              <statusCode code="${p.etat}"/>
              ${p.quand}
              <entryRelationship typeCode="SUBJ" inversionInd="false">
                <observation classCode="OBS" moodCode="EVN" negationInd="false">
                  ${modelesCda(MODELES_PROBLEME)}
                  <id root="${uuid(`${p.chemin}/probleme`)}"/>
                  ${codeCda(p.code ? DIAGNOSTIC : PROBLEME)}
                  ${texteDesigne(p.ancre)}
                  <statusCode code="completed"/>
                  ${p.quand}
                  ${valeur(p)}
                </observation>
              </entryRelationship>
            </act>
          </entry>`
