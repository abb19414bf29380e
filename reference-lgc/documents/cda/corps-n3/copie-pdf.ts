import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import { attributsCode, codeCda, loinc } from '../codes.ts'
import { texteDesigne } from './ancre.ts'
import type { Plume } from './plume.ts'
import { modelesCda, sectionCda } from './section.ts'

const COPIE = loinc('55108-5', 'Copie du document')
const MODELES_TYPE = [
  '1.3.6.1.4.1.19376.1.5.3.1.4.13',
  '1.2.250.1.213.1.1.3.48',
  '1.2.250.1.213.1.1.3.48.18',
]

/** Le papier, joint au document structuré : le lecteur l'ouvre en premier (cda.md §12 [V]). */
export const copiePdfCda = (pdf: Uint8Array, plume: Plume): Fragment =>
  sectionCda(
    {
      modeles: ['1.2.250.1.213.1.1.2.243'],
      nom: 'copie',
      code: COPIE,
      titre: 'Copie du document',
      texte: xml`<content ID="copie-titre">Copie PDF du document</content><renderMultiMedia referencedObject="copie-pdf"/>`,
      entrees: [
        xml`
          <entry>
            <organizer classCode="CLUSTER" moodCode="EVN">
              <templateId root="1.2.250.1.213.1.1.3.18"/>
              <id root="${plume.uuid('copie/document')}"/>
              ${codeCda(loinc('55107-7', 'Document attaché'))}
              <statusCode code="completed"/>
              <component>
                <observation classCode="OBS" moodCode="EVN">
                  ${modelesCda(MODELES_TYPE)}
                  <id root="${plume.uuid('copie/type')}"/>
                  ${codeCda(loinc('69764-9', 'Type de document'))}
                  ${texteDesigne('copie-titre')}
                  <statusCode code="completed"/>
                  <effectiveTime nullFlavor="NA"/>
                  <value xsi:type="CD" ${attributsCode(COPIE)}/>
                </observation>
              </component>
              <component>
                <observationMedia classCode="OBS" moodCode="EVN" ID="copie-pdf">
                  <value mediaType="application/pdf" representation="B64">${Buffer.from(pdf).toString('base64')}</value>
                </observationMedia>
              </component>
            </organizer>
          </entry>`,
      ],
    },
    plume,
  )
