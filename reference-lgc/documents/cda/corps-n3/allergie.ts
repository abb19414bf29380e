import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Codage } from '../../modele/codage.ts'
import type { Absence } from '../../modele/rubrique.ts'
import type { Allergie, NatureAllergie, StatutAllergie } from '../../modele/synthese.ts'
import { attributsCode, codeCda, loinc, snomed } from '../codes.ts'
import { ABSENCES_CODEES } from './absence.ts'
import { ancreDe, texteDesigne, texteOriginal } from './ancre.ts'
import { depuis, intervalle } from './bornes.ts'
import type { Plume } from './plume.ts'
import { modelesCda } from './section.ts'

/** Ce que l'allergie est ; l'agent de l'environnement est une substance. */
const NATURES: Record<NatureAllergie, Codage> = {
  medicament: snomed('416098002', 'allergie médicamenteuse'),
  aliment: snomed('414285001', 'allergie alimentaire'),
  environnement: snomed('419199007', 'allergie à une substance'),
  autre: snomed('609396006', 'hypersensibilité non allergique'),
}
const INCONNUE = snomed('609328004', 'allergie')

const STATUTS: Record<StatutAllergie, string> = {
  active: 'Actif',
  inactive: 'Inactif',
  resolved: 'Résolu',
}

const MODELES_PREOCCUPATION = [
  '2.16.840.1.113883.10.20.1.27',
  '1.3.6.1.4.1.19376.1.5.3.1.4.5.1',
  '1.3.6.1.4.1.19376.1.5.3.1.4.5.3',
  '1.2.250.1.213.1.1.3.40',
]
const MODELES_ALLERGIE = [
  '2.16.840.1.113883.10.20.1.18',
  '2.16.840.1.113883.10.20.1.28',
  '1.3.6.1.4.1.19376.1.5.3.1.4.5',
  '1.3.6.1.4.1.19376.1.5.3.1.4.6',
  '1.2.250.1.213.1.1.3.41',
]
const MODELES_STATUT = [
  '2.16.840.1.113883.10.20.1.50',
  '2.16.840.1.113883.10.20.1.57',
  '1.3.6.1.4.1.19376.1.5.3.1.4.1.1',
  '1.2.250.1.213.1.1.3.30',
]

interface Enveloppe {
  chemin: string
  ancre: string
  nature: Codage
  etat: 'active' | 'completed'
  quand: Fragment
  contenu: Fragment
}

const enveloppe = (e: Enveloppe, { uuid }: Plume): Fragment => xml`
          <entry>
            <act classCode="ACT" moodCode="EVN">
              ${modelesCda(MODELES_PREOCCUPATION)}
              <id root="${uuid(`${e.chemin}/preoccupation`)}"/>
              <code nullFlavor="NA"/>
              <statusCode code="${e.etat}"/>
              ${e.quand}
              <entryRelationship typeCode="SUBJ" inversionInd="false">
                <observation classCode="OBS" moodCode="EVN" negationInd="false">
                  ${modelesCda(MODELES_ALLERGIE)}
                  <id root="${uuid(`${e.chemin}/allergie`)}"/>
                  ${codeCda(e.nature)}
                  ${texteDesigne(e.ancre)}
                  <statusCode code="completed"/>
                  ${e.quand}
                  ${e.contenu}
                </observation>
              </entryRelationship>
            </act>
          </entry>`

const agent = ({ cis, agent: nom }: Allergie, id: string): Fragment => {
  const code = cis
    ? attributsCode({ code: cis, libelle: nom, systeme: '1.2.250.1.213.2.3.1' })
    : xml`nullFlavor="UNK"`
  return xml`<participant typeCode="CSM">
                    <participantRole classCode="MANU">
                      <playingEntity classCode="MMAT">
                        <code ${code}>${texteOriginal(`${id}-agent`)}</code>
                        <name>${nom}</name>
                      </playingEntity>
                    </participantRole>
                  </participant>`
}

const statut = ({ statut: code }: Allergie, id: string): Fragment => xml`
                  <entryRelationship typeCode="REFR" inversionInd="false">
                    <observation classCode="OBS" moodCode="EVN">
                      ${modelesCda(MODELES_STATUT)}
                      ${codeCda(loinc('33999-4', 'Status'))}
                      ${texteDesigne(`${id}-statut`)}
                      <statusCode code="completed"/>
                      <value xsi:type="CE" code="${code}" displayName="${STATUTS[code]}" codeSystem="2.16.840.1.113883.4.642.4.1373"/>
                    </observation>
                  </entryRelationship>`

/** Une allergie : sa nature, son agent, son état (cda.md §13 [V]). */
export function allergieCda(a: Allergie, plume: Plume): Fragment {
  const id = ancreDe('allergies', a.cle)
  return enveloppe(
    {
      chemin: `allergies/${a.cle}`,
      ancre: id,
      nature: NATURES[a.nature],
      etat: 'active',
      quand: depuis(a.depuis),
      contenu: xml`<value xsi:type="CD">${texteOriginal(id)}</value>
                  ${agent(a, id)}${statut(a, id)}`,
    },
    plume,
  )
}

export const allergieAbsenteCda = (id: string, absence: Absence, plume: Plume): Fragment =>
  enveloppe(
    {
      chemin: 'allergies/absence',
      ancre: id,
      nature: INCONNUE,
      etat: 'completed',
      quand: intervalle(null, null),
      contenu: xml`<value xsi:type="CD" ${attributsCode(ABSENCES_CODEES.allergies[absence])}>${texteOriginal(id)}</value>`,
    },
    plume,
  )
