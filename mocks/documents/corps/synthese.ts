import { randomUUID } from 'node:crypto'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { DemandeDocument } from '../types.ts'

const LOINC = '2.16.840.1.113883.6.1'

interface Section {
  modeles: readonly string[]
  code: string
  libelle: string
  titre: string
}

const ouvrir = ({ modeles, code, libelle, titre }: Section): Fragment =>
  xml`${modeles.map((m) => xml`<templateId root="${m}"/>`)}<id root="${randomUUID().toUpperCase()}"/><code code="${code}" displayName="${libelle}" codeSystem="${LOINC}" codeSystemName="LOINC"/><title>${titre}</title>`

const section = (de: Section, contenu: Fragment): Fragment =>
  xml`<component><section>${ouvrir(de)}${contenu}</section></component>
`

const texte = (paragraphes: readonly string[]): Fragment =>
  xml`<text>${paragraphes.map((p) => xml`<paragraph>${p}</paragraph>`)}</text>`

/**
 * Un VSM en texte, sans entrée codée : les trois sections obligatoires, comme un confrère qui n'a rien
 * codé les envoie (cda.md §13 : une section sans sous-section porte son texte).
 */
export function ecrireSynthese({ texte: paragraphes }: DemandeDocument): Fragment {
  const pathologies = section(
    {
      modeles: ['1.2.250.1.213.1.1.2.30'],
      code: '34117-2',
      libelle: 'Historique et physique',
      titre: 'Pathologies en cours, antécédents et allergies',
    },
    texte(paragraphes),
  )
  const risques = section(
    {
      modeles: ['1.2.250.1.213.1.1.2.31'],
      code: '57207-3',
      libelle:
        "Facteurs de risque présents ou passés affectant l'état de santé et/ou une circonstance",
      titre: 'Facteurs de risque',
    },
    texte(['Non renseigné.']),
  )
  return xml`${section(
    {
      modeles: ['1.2.250.1.213.1.1.2.29'],
      code: '46612-8',
      libelle: 'Conclusions de synthèse',
      titre: 'Pathologies en cours, antécédents, allergies et facteurs de risque',
    },
    xml`${pathologies}${risques}`,
  )}${section(
    {
      modeles: ['1.3.6.1.4.1.19376.1.5.3.1.3.27', '1.2.250.1.213.1.1.2.150'],
      code: '30954-2',
      libelle: "Résultats d'examens",
      titre: 'Points de vigilance',
    },
    texte(['Néant.']),
  )}${section(
    {
      modeles: ['1.2.250.1.213.1.1.2.32'],
      code: '18776-5',
      libelle: 'Plan de traitement',
      titre: 'Traitements au long cours',
    },
    texte(['Aucun traitement au long cours.']),
  )}`
}
