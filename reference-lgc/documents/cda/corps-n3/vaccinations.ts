import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { CorpsSynthese, Vaccination } from '../../modele/synthese.ts'
import { phraseVaccination } from '../../recit/phrases.ts'
import { absenceLue, RUBRIQUES } from '../../recit/synthese.ts'
import { ACT_CODE, attributsCode, codeCda, loinc } from '../codes.ts'
import { dateCda } from '../dates.ts'
import { ABSENCES_CODEES } from './absence.ts'
import { ancre, ancreDe, texteDesigne, texteOriginal } from './ancre.ts'
import { listeCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { produitAbsentCda, produitCda } from './produit.ts'
import { modelesCda, sectionCda } from './section.ts'

const MODELES = [
  '2.16.840.1.113883.10.20.1.6',
  '1.3.6.1.4.1.19376.1.5.3.1.3.23',
  '1.2.250.1.213.1.1.2.147',
]
const MODELES_VACCIN = [
  '2.16.840.1.113883.10.20.1.24',
  '1.3.6.1.4.1.19376.1.5.3.1.4.12',
  '1.2.250.1.213.1.1.3.45',
]

interface Injection {
  chemin: string
  ancre: string
  code: Fragment
  date: Fragment
  produit: Fragment
  rang: number | null
}

/** Le rang de la dose, quand le dossier le dit (cda.md §14 [V]). */
const rangCda = (rang: number | null): Fragment | null =>
  rang === null
    ? null
    : xml`
              <entryRelationship typeCode="SUBJ">
                <observation classCode="OBS" moodCode="EVN">
                  ${modelesCda(['2.16.840.1.113883.10.20.1.46', '1.2.250.1.213.1.1.3.82'])}
                  ${codeCda(loinc('30973-2', 'Rang de la vaccination'))}
                  <statusCode code="completed"/>
                  <value xsi:type="INT" value="${rang}"/>
                </observation>
              </entryRelationship>`

const injection = (i: Injection, { uuid }: Plume): Fragment => xml`
          <entry>
            <substanceAdministration classCode="SBADM" moodCode="EVN" negationInd="false">
              ${modelesCda(MODELES_VACCIN)}
              <id root="${uuid(i.chemin)}"/>
              ${i.code}
              ${texteDesigne(i.ancre)}
              <statusCode code="completed"/>
              ${i.date}
              ${i.produit}${rangCda(i.rang)}
            </substanceAdministration>
          </entry>`

const vaccination = (v: Vaccination, plume: Plume): Fragment => {
  const id = ancreDe('vaccinations', v.cle)
  return injection(
    {
      chemin: `vaccinations/${v.cle}`,
      ancre: id,
      code: codeCda({ code: 'IMMUNIZ', libelle: 'Vaccination', systeme: ACT_CODE }),
      date: xml`<effectiveTime value="${dateCda(v.date)}"/>`,
      produit: produitCda({ libelle: v.libelle, cis: v.cis, ancre: id, lot: v.lot }),
      rang: v.rang,
    },
    plume,
  )
}

/** Les vaccinations faites : le modèle 2013 n'en parle pas. */
export function vaccinationsCda(
  { modele, vaccinations: { lignes, absence } }: CorpsSynthese,
  plume: Plume,
): Fragment | null {
  if (modele === '2013') return null
  const commun = {
    modeles: MODELES,
    nom: 'vaccinations',
    code: loinc('11369-6', 'Historique des vaccinations'),
    titre: RUBRIQUES.vaccinations.titre,
  }
  const absente = ancreDe('vaccinations', 'absence')
  if (lignes.length === 0)
    return sectionCda(
      {
        ...commun,
        texte: ancre(absente, absenceLue('vaccinations', absence)),
        entrees: [
          injection(
            {
              chemin: 'vaccinations/absence',
              ancre: absente,
              code: xml`<code ${attributsCode(ABSENCES_CODEES.vaccinations[absence])}>${texteOriginal(absente)}</code>`,
              date: xml`<effectiveTime nullFlavor="NA"/>`,
              produit: produitAbsentCda(),
              rang: null,
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
      texte: listeCda(
        lignes.map((v) => ancre(ancreDe('vaccinations', v.cle), phraseVaccination(v))),
      ),
      entrees: lignes.map((v) => vaccination(v, plume)),
    },
    plume,
  )
}
