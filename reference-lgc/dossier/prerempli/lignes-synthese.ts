import { COTES, type Cote } from '../../documents/modele/rubrique.ts'
import type {
  ActePasse,
  Allergie,
  AntecedentFamilial,
  Habitude,
  NatureAllergie,
  Pathologie,
  Prise,
  ResultatNote,
  Traitement,
  Vaccination,
} from '../../documents/modele/synthese.ts'
import { type Entree, valeurDe } from '../entree.ts'
import { enAld, intituleDe } from '../lire.ts'
import { medicamentDe } from '../medicaments/base.ts'
import { codeCcam, codeCim10, PARENTS } from '../nomenclatures.ts'

/** Une entrée du dossier devient une ligne du VSM ; la clé les relie d'une version à l'autre. */
const cle = ({ id }: Entree): string => `e${id}`
const debut = (entree: Entree) => valeurDe(entree, 'debut') || null

const coteDe = (entree: Entree): Cote | null =>
  COTES.find((cote) => cote === valeurDe(entree, 'cote')) ?? null

export const versPathologie = (e: Entree): Pathologie => ({
  cle: cle(e),
  libelle: intituleDe(e),
  code: codeCim10(valeurDe(e, 'code'), intituleDe(e)),
  cote: coteDe(e),
  debut: debut(e),
  fin: e.clotureLe ?? (valeurDe(e, 'fin') || null),
  ald: enAld(e),
})

export const versActe = (e: Entree): ActePasse => ({
  cle: cle(e),
  libelle: intituleDe(e),
  code: codeCcam(valeurDe(e, 'code'), intituleDe(e)),
  cote: coteDe(e),
  date: debut(e),
})

export const versAllergie = (e: Entree): Allergie => ({
  cle: cle(e),
  nature: (valeurDe(e, 'nature') || 'autre') as NatureAllergie,
  agent: intituleDe(e),
  cis: null,
  reaction: valeurDe(e, 'reaction'),
  statut: 'active',
  depuis: debut(e),
})

export function versHabitude(e: Entree): Habitude {
  const nature = valeurDe(e, 'nature')
  const quantite = valeurDe(e, 'quantite')
  return {
    cle: cle(e),
    nature: nature === 'tabac' || nature === 'alcool' || nature === 'drogue' ? nature : 'autre',
    libelle: intituleDe(e),
    paquetsAnnees: nature === 'tabac' && quantite !== '' ? Number(quantite) : null,
    depuis: debut(e),
  }
}

export const versFamilial = (e: Entree): AntecedentFamilial[] => {
  const parent = PARENTS[valeurDe(e, 'parent')]
  if (!parent) return []
  const libelle = [intituleDe(e), valeurDe(e, 'commentaire')].filter(Boolean).join(', ')
  return [{ cle: cle(e), parent, libelle, code: codeCim10(valeurDe(e, 'code'), intituleDe(e)) }]
}

function priseDe(e: Entree): Prise | null {
  const medicament = medicamentDe(valeurDe(e, 'cis'))
  const dose = Number(valeurDe(e, 'dose'))
  const toutesLesHeures = Number(valeurDe(e, 'intervalle'))
  if (!medicament || !(dose > 0) || !(toutesLesHeures > 0)) return null
  const { lue, ucum } = medicament.unite
  return { dose, unite: ucum, uniteLue: dose > 1 ? `${lue}s` : lue, toutesLesHeures }
}

export const versTraitement = (e: Entree): Traitement => ({
  cle: cle(e),
  libelle: intituleDe(e),
  cis: valeurDe(e, 'cis') || null,
  voie: medicamentDe(valeurDe(e, 'cis'))?.voie ?? null,
  prise: priseDe(e),
  posologie: valeurDe(e, 'posologie'),
  motif: valeurDe(e, 'motif'),
  debut: debut(e),
  fin: e.clotureLe,
})

export const versVaccination = (e: Entree): Vaccination => ({
  cle: cle(e),
  libelle: intituleDe(e),
  cis: null,
  valence: valeurDe(e, 'valence'),
  lot: valeurDe(e, 'lot') || null,
  rang: Number(valeurDe(e, 'rang')) || null,
  date: valeurDe(e, 'debut'),
})

export function versResultat(e: Entree): ResultatNote {
  const [libelle = '', valeur = ''] = intituleDe(e).split(' : ')
  return { cle: cle(e), libelle, valeur, date: debut(e) }
}
