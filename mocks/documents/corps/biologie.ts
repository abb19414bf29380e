import { type Fragment, xml } from '../../xml/gabarit.ts'
import { horodatage } from '../dates.ts'
import {
  type DemandeDocument,
  INTERPRETATIONS,
  type Interpretation,
  type Mesure,
  type ResultatDeBiologie,
} from '../types.ts'

const LOINC = '2.16.840.1.113883.6.1'
const UCUM = '2.16.840.1.113883.6.8'
const CHAPITRE = xml`code="18719-5" displayName="Biochimie" codeSystem="${LOINC}" codeSystemName="LOINC"`

/** `1.26 g/L` s'écrit `1,26 g/L` pour un lecteur. */
export const dire = ({ valeur, unite }: Mesure): string =>
  `${String(valeur).replace('.', ',')} ${unite}`

/** L'intervalle de référence, comme un laboratoire l'imprime. */
export function direIntervalle({ bas, haut }: Mesure): string {
  const nombre = (n: number) => String(n).replace('.', ',')
  if (bas !== undefined && haut !== undefined) return `${nombre(bas)} à ${nombre(haut)}`
  if (haut !== undefined) return `inférieur à ${nombre(haut)}`
  return bas === undefined ? '' : `supérieur à ${nombre(bas)}`
}

/** La drapeau imprimé en marge d'un résultat anormal. */
export const drapeau = (interpretation: Interpretation): string =>
  interpretation === 'N' ? '' : interpretation

const interpreter = (code: Interpretation): Fragment =>
  xml`<interpretationCode code="${code}" displayName="${INTERPRETATIONS[code]}" codeSystem="2.16.840.1.113883.5.83"/>`

function ecrireIntervalle({ bas, haut, unite }: Mesure): Fragment | null {
  if (bas === undefined && haut === undefined) return null
  const borne = (nom: 'low' | 'high', valeur: number | undefined) =>
    valeur === undefined ? null : xml`<${{ xml: nom }} value="${valeur}" unit="${unite}"/>`
  return xml`<referenceRange typeCode="REFV"><observationRange classCode="OBS" moodCode="EVN.CRT"><value xsi:type="IVL_PQ">${borne('low', bas)}${borne('high', haut)}</value>${interpreter('N')}</observationRange></referenceRange>`
}

function ecrireResultat(
  { analyse, mesure, autre, interpretation, commentaire }: ResultatDeBiologie,
  rang: number,
  quand: string,
): Fragment {
  const traduite = autre
    ? xml`<translation value="${autre.valeur}" code="${autre.unite}" codeSystem="${UCUM}" codeSystemName="UCUM"/>`
    : null
  const remarque =
    commentaire === undefined
      ? null
      : xml`<entryRelationship typeCode="COMP"><act classCode="ACT" moodCode="EVN">
<templateId root="2.16.840.1.113883.10.20.1.40"/><templateId root="1.3.6.1.4.1.19376.1.5.3.1.4.2"/><templateId root="1.2.250.1.213.1.1.3.32"/>
<code code="48767-8" displayName="Commentaire" codeSystem="${LOINC}" codeSystemName="LOINC"/>
<text><reference value="#commentaire-${rang}"/></text><statusCode code="completed"/></act></entryRelationship>`
  return xml`<entryRelationship typeCode="COMP"><observation classCode="OBS" moodCode="EVN">
<templateId root="1.3.6.1.4.1.19376.1.3.1.6"/><templateId root="1.2.250.1.213.1.1.3.80"/>
<code code="${analyse.code}" displayName="${analyse.libelle}" codeSystem="${LOINC}" codeSystemName="LOINC"><originalText><reference value="#resultat-${rang}"/></originalText></code>
<statusCode code="completed"/><effectiveTime value="${quand}"/>
<value xsi:type="PQ" value="${mesure.valeur}" unit="${mesure.unite}">${traduite}</value>
${interpreter(interpretation)}${remarque}${ecrireIntervalle(mesure)}
</observation></entryRelationship>
`
}

function ecrireLigne(resultat: ResultatDeBiologie, rang: number): Fragment {
  const { analyse, mesure, autre, interpretation, commentaire } = resultat
  const seconde = autre ? xml` (${dire(autre)})` : null
  const remarque =
    commentaire === undefined
      ? null
      : xml`<br/><content ID="commentaire-${rang}">${commentaire}</content>`
  return xml`<tr><td>${analyse.libelle}${remarque}</td><td><content ID="resultat-${rang}">${dire(mesure)}${seconde}</content></td><td>${direIntervalle(mesure)}</td><td>${drapeau(interpretation)}</td></tr>`
}

/** Chapitre « Biochimie » d'un compte rendu de biologie, une observation par résultat (cda.md §15). */
export function ecrireBiologie({ resultats = [], date }: DemandeDocument): Fragment {
  const quand = horodatage(date)
  return xml`<component><section>
<templateId root="1.3.6.1.4.1.19376.1.3.3.2.1"/><templateId root="1.2.250.1.213.1.1.2.70"/>
<code ${CHAPITRE}/><title>Biochimie</title>
<component><section>
<templateId root="1.3.6.1.4.1.19376.1.3.3.2.2"/><templateId root="1.2.250.1.213.1.1.2.71"/>
<code ${CHAPITRE}/><title>Examens de biochimie sanguine</title>
<text><table><thead><tr><th>Examen</th><th>Résultat</th><th>Valeurs de référence</th><th>Signal</th></tr></thead><tbody>${resultats.map(ecrireLigne)}</tbody></table></text>
<entry typeCode="DRIV"><templateId root="1.3.6.1.4.1.19376.1.3.1"/><templateId root="1.2.250.1.213.1.1.3.21"/>
<act classCode="ACT" moodCode="EVN"><code ${CHAPITRE}/><statusCode code="completed"/>
${resultats.map((resultat, rang) => ecrireResultat(resultat, rang, quand))}</act></entry>
</section></component></section></component>
`
}
