import { chargerReferentiel, type Referentiel } from '../rem/index.ts'
import { type Depot, type Journal, ouvrirDepot, ouvrirJournal } from '../reports/index.ts'
import { type ParametresMonde, type Poste, rangPoste } from './parametres.ts'
import type { Pilote } from './pilotes/contrat.ts'
import { choisirPilote } from './pilotes/index.ts'
import { connecterSimulateurs, type Simulateurs } from './services/simulateurs.ts'

/** Ce qu'un exécutant ouvre une fois et garde d'un scénario à l'autre ; aucun fait du patient n'y vit. */
export interface Atelier {
  referentiel: Referentiel
  pilote: Pilote
  simulateurs: Simulateurs
  depot: Depot
  journal: Journal
  fermer(): Promise<void>
}

const SANS_POSTE: Poste = { controle: null, lgc: null, simules: [] }

export async function ouvrirAtelier(parametres: ParametresMonde): Promise<Atelier> {
  if (!parametres.dossier) throw new Error('Les scénarios se lancent par « npx segur campagne ».')
  const poste = parametres.postes[rangPoste()] ?? SANS_POSTE
  const [referentiel, pilote] = await Promise.all([
    chargerReferentiel(parametres.rem),
    choisirPilote(parametres.cible, { lgc: poste.lgc, mutations: parametres.mutations }),
  ])
  const journal = ouvrirJournal(parametres.dossier, rangPoste())
  return {
    referentiel,
    pilote,
    journal,
    depot: ouvrirDepot(parametres.dossier),
    simulateurs: connecterSimulateurs(
      poste.controle,
      poste.simules.filter((s) => parametres.services[s] === 'simule'),
    ),
    async fermer() {
      journal.fermer()
      await pilote.fermer()
    },
  }
}
