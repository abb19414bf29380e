import { MEDICAMENTS } from '../../dossier/medicaments/base.ts'
import type { CodeNomenclature, IdNomenclature, Provenance } from '../nomenclature.ts'
import { ATC } from './atc.ts'
import { CCAM } from './ccam.ts'
import { CIM10 } from './cim10.ts'
import { CISP2 } from './cisp2.ts'
import { lireSelection } from './lire-selection.ts'
import { LOINC_BIO } from './loinc-bio.ts'

interface Selection {
  provenance: Provenance
  codes: () => readonly CodeNomenclature[]
}

/**
 * Aucune table officielle n'est copiée : quelques dizaines de codes de médecine générale, que nous avons
 * choisis, sous des libellés abrégés. La table entière s'importe.
 */
const selection = (
  texte: string,
  { source, licence }: Pick<Provenance, 'source' | 'licence'>,
): Selection => ({
  provenance: {
    version: 'Sélection d’essai, 20 novembre 2026',
    source: `${source} Codes choisis et libellés abrégés par nous : la table officielle fait foi.`,
    licence,
    origine: 'selection',
    importation: '',
  },
  codes: () => lireSelection(texte),
})

export const SELECTIONS: Record<IdNomenclature, Selection> = {
  cim10: selection(CIM10, {
    source: 'D’après la CIM-10 de l’OMS, publiée en France par l’ATIH.',
    licence:
      'Droits de l’Organisation mondiale de la santé ; fichiers français diffusés par l’ATIH.',
  }),
  cisp2: selection(CISP2, {
    source: 'D’après la CISP-2 du comité de classification de la WONCA.',
    licence: 'Droits de la WONCA ; un usage public ou commercial se déclare à son comité.',
  }),
  ccam: selection(CCAM, {
    source: 'D’après la CCAM de l’Assurance maladie.',
    licence: 'Diffusée par l’Assurance maladie et l’ATIH, à leurs conditions.',
  }),
  'loinc-bio': selection(LOINC_BIO, {
    source:
      'D’après LOINC ; la présence de chaque code dans le jeu de valeurs de l’ANS n’est pas contrôlée.',
    licence:
      'LOINC est une marque du Regenstrief Institute ; sans frais, aux termes de loinc.org/license.',
  }),
  atc: selection(ATC, {
    source: 'D’après l’ATC du centre collaborateur de l’OMS d’Oslo.',
    licence:
      'Droits du centre collaborateur de l’OMS (Oslo) ; copie commerciale et modification non permises.',
  }),
  medicaments: {
    provenance: {
      version: 'Base fictive d’essai',
      source: 'Inventée : aucun de ces médicaments n’existe. Importez les fichiers de la BDPM.',
      licence: 'La nôtre.',
      origine: 'selection',
      importation: '',
    },
    codes: () =>
      MEDICAMENTS.map(({ cis, libelle }) => ({ code: cis, libelle, parent: null, aussi: '' })),
  },
}
