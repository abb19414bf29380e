import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { AntecedentFamilial, CorpsSynthese } from '../../modele/synthese.ts'
import { RUBRIQUES } from '../../recit/synthese.ts'
import { attributsCode, codeCda, loinc, snomed } from '../codes.ts'
import { ancre, ancreDe, texteDesigne, texteOriginal } from './ancre.ts'
import { listeCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { modelesCda, sectionCda } from './section.ts'

const MODELES = [
  '2.16.840.1.113883.10.20.1.4',
  '1.3.6.1.4.1.19376.1.5.3.1.3.14',
  '1.3.6.1.4.1.19376.1.5.3.1.3.15',
  '1.2.250.1.213.1.1.2.139',
]
const MODELES_GROUPE = [
  '2.16.840.1.113883.10.20.1.23',
  '1.3.6.1.4.1.19376.1.5.3.1.4.15',
  '1.2.250.1.213.1.1.3.59',
]
const MODELES_PARENT = ['1.3.6.1.4.1.19376.1.5.3.1.4.15.2', '1.2.250.1.213.1.1.3.60']
const MODELES_OBSERVATION = [
  '2.16.840.1.113883.10.20.1.22',
  '1.3.6.1.4.1.19376.1.5.3.1.4.13',
  '1.3.6.1.4.1.19376.1.5.3.1.4.13.3',
  '1.2.250.1.213.1.1.3.51',
]

const ancreLigne = (a: AntecedentFamilial): string => ancreDe('famille', a.cle)

const recit = (a: AntecedentFamilial): Fragment =>
  xml`${ancre(`${ancreLigne(a)}-parent`, a.parent.libelle)} : ${ancre(ancreLigne(a), a.libelle)}`

const entree = (a: AntecedentFamilial, { uuid }: Plume): Fragment => xml`
          <entry>
            <organizer classCode="CLUSTER" moodCode="EVN">
              ${modelesCda(MODELES_GROUPE)}
              <statusCode code="completed"/>
              <subject typeCode="SBJ">
                ${modelesCda(MODELES_PARENT)}
                <relatedSubject classCode="PRS">
                  <code ${attributsCode(a.parent)}>${texteOriginal(`${ancreLigne(a)}-parent`)}</code>
                </relatedSubject>
              </subject>
              <component typeCode="COMP">
                <observation classCode="OBS" moodCode="EVN">
                  ${modelesCda(MODELES_OBSERVATION)}
                  <id root="${uuid(`famille/${a.cle}`)}"/>
                  ${codeCda(snomed('282291009', 'interprétation diagnostique'))}
                  ${texteDesigne(ancreLigne(a))}
                  <statusCode code="completed"/>
                  <effectiveTime nullFlavor="UNK"/>
                  ${
                    a.code
                      ? xml`<value xsi:type="CD" ${attributsCode(a.code)}>${texteOriginal(ancreLigne(a))}</value>`
                      : xml`<value xsi:type="CD">${texteOriginal(ancreLigne(a))}</value>`
                  }
                </observation>
              </component>
            </organizer>
          </entry>`

/** Antécédents familiaux, un parent par entrée ; absente quand le dossier n'en dit rien. */
export const familleCda = (
  { antecedentsFamiliaux: { lignes } }: CorpsSynthese,
  plume: Plume,
): Fragment | null =>
  lignes.length === 0
    ? null
    : sectionCda(
        {
          modeles: MODELES,
          nom: 'famille',
          code: loinc('10157-6', 'Historique des pathologies familiales'),
          titre: RUBRIQUES.antecedentsFamiliaux.titre,
          texte: listeCda(lignes.map(recit)),
          entrees: lignes.map((a) => entree(a, plume)),
        },
        plume,
      )
