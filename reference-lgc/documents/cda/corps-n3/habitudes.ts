import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Codage } from '../../modele/codage.ts'
import type { CorpsSynthese, Habitude } from '../../modele/synthese.ts'
import { phraseHabitude } from '../../recit/phrases.ts'
import { RUBRIQUES } from '../../recit/synthese.ts'
import { codeCda, loinc } from '../codes.ts'
import { dateCda } from '../dates.ts'
import { ancre, ancreDe, texteDesigne } from './ancre.ts'
import { listeCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { modelesCda, sectionCda } from './section.ts'

const MODELES = [
  '2.16.840.1.113883.10.20.1.15',
  '1.3.6.1.4.1.19376.1.5.3.1.3.16',
  '1.3.6.1.4.1.19376.1.5.3.1.3.16.1',
  '1.2.250.1.213.1.1.2.141',
]
const MODELES_HABITUDE = [
  '2.16.840.1.113883.10.20.1.33',
  '1.3.6.1.4.1.19376.1.5.3.1.4.13',
  '1.3.6.1.4.1.19376.1.5.3.1.4.13.4',
  '1.2.250.1.213.1.1.3.52',
]

const NATURES: Record<Habitude['nature'], Codage> = {
  tabac: loinc('74011-8', 'Consommation tabagique'),
  alcool: loinc('74013-4', "Consommation d'alcool"),
  drogue: loinc('11343-1', 'Consommation de drogue non médicales'),
  autre: loinc('11345-6', 'Autre élément social'),
}

/** Le tabac se compte en paquets-années ; le reste se lit. */
const valeur = ({ paquetsAnnees, libelle }: Habitude): Fragment =>
  paquetsAnnees === null
    ? xml`<value xsi:type="ST">${libelle}</value>`
    : xml`<value xsi:type="PQ" value="${paquetsAnnees}" unit="{pack}/a"/>`

const entree = (h: Habitude, { uuid }: Plume): Fragment => xml`
          <entry>
            <observation classCode="OBS" moodCode="EVN">
              ${modelesCda(MODELES_HABITUDE)}
              <id root="${uuid(`habitudes/${h.cle}`)}"/>
              ${codeCda(NATURES[h.nature])}
              ${texteDesigne(ancreDe('habitudes', h.cle))}
              <statusCode code="completed"/>
              ${h.depuis ? xml`<effectiveTime><low value="${dateCda(h.depuis)}"/></effectiveTime>` : xml`<effectiveTime nullFlavor="UNK"/>`}
              ${valeur(h)}
            </observation>
          </entry>`

/** Habitus et mode de vie, codés ; absente quand le dossier n'en dit rien. */
export const habitudesCda = (
  { habitudes: { lignes } }: CorpsSynthese,
  plume: Plume,
): Fragment | null =>
  lignes.length === 0
    ? null
    : sectionCda(
        {
          modeles: MODELES,
          nom: 'habitudes',
          code: loinc('29762-2', 'Habitus, Mode de vie'),
          titre: RUBRIQUES.habitudes.titre,
          texte: listeCda(lignes.map((h) => ancre(ancreDe('habitudes', h.cle), phraseHabitude(h)))),
          entrees: lignes.map((h) => entree(h, plume)),
        },
        plume,
      )
