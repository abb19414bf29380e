import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { ActePasse, CorpsSynthese } from '../../modele/synthese.ts'
import { phraseActe } from '../../recit/phrases.ts'
import { absenceLue, RUBRIQUES } from '../../recit/synthese.ts'
import { attributsCode, loinc } from '../codes.ts'
import { dateCda } from '../dates.ts'
import { ABSENCES_CODEES } from './absence.ts'
import { ancre, ancreDe, texteDesigne, texteOriginal } from './ancre.ts'
import { coteCda } from './cote.ts'
import { listeCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { modelesCda, sectionCda } from './section.ts'

const MODELES = [
  '2.16.840.1.113883.10.20.1.12',
  '1.3.6.1.4.1.19376.1.5.3.1.3.11',
  '1.3.6.1.4.1.19376.1.5.3.1.3.12',
  '1.2.250.1.213.1.1.2.136',
]
const MODELES_ACTE = [
  '1.3.6.1.4.1.19376.1.5.3.1.4.19',
  '2.16.840.1.113883.10.20.1.29',
  '1.2.250.1.213.1.1.3.62',
]

interface Geste {
  chemin: string
  ancre: string
  code: Fragment
  date: Fragment
}

const gesteCda = ({ chemin, ancre: id, code, date }: Geste, { uuid }: Plume): Fragment => xml`
          <entry>
            <procedure classCode="PROC" moodCode="EVN">
              ${modelesCda(MODELES_ACTE)}
              <id root="${uuid(chemin)}"/>
              ${code}
              ${texteDesigne(id)}
              <statusCode code="completed"/>
              ${date}
            </procedure>
          </entry>`

const acteCda = (a: ActePasse, plume: Plume): Fragment => {
  const id = ancreDe('actes', a.cle)
  return gesteCda(
    {
      chemin: `actes/${a.cle}`,
      ancre: id,
      code: a.code
        ? xml`<code ${attributsCode(a.code)}>${texteOriginal(id)}${coteCda(a.cote)}</code>`
        : xml`<code nullFlavor="UNK">${texteOriginal(id)}</code>`,
      date: a.date
        ? xml`<effectiveTime value="${dateCda(a.date)}"/>`
        : xml`<effectiveTime nullFlavor="UNK"/>`,
    },
    plume,
  )
}

/** Historique des actes : antécédents chirurgicaux et gestes passés (cda.md §13 [V]). */
export function actesCda({ actes: { lignes, absence } }: CorpsSynthese, plume: Plume): Fragment {
  const commun = {
    modeles: MODELES,
    nom: 'actes',
    code: loinc('47519-4', 'Historique des actes'),
    titre: RUBRIQUES.actes.titre,
  }
  const absente = ancreDe('actes', 'absence')
  if (lignes.length === 0)
    return sectionCda(
      {
        ...commun,
        texte: ancre(absente, absenceLue('actes', absence)),
        entrees: [
          gesteCda(
            {
              chemin: 'actes/absence',
              ancre: absente,
              code: xml`<code ${attributsCode(ABSENCES_CODEES.actes[absence])}>${texteOriginal(absente)}</code>`,
              date: xml`<effectiveTime nullFlavor="NA"/>`,
            },
            plume,
          ),
        ],
      },
      plume,
    )
  return sectionCda(
    {
      ...commun,
      texte: listeCda(lignes.map((a) => ancre(ancreDe('actes', a.cle), phraseActe(a)))),
      entrees: lignes.map((a) => acteCda(a, plume)),
    },
    plume,
  )
}
