import {
  ACTIONS_ANNUAIRE,
  ACTIONS_COMPTES,
  ACTIONS_PSC,
  ACTIONS_SESSION,
  type CriteresRecherche,
  type Pilote,
  type TraitVerrouille,
} from '../pilotes/contrat.ts'
import type { Tri } from './etrangers.ts'
import type { VersLogiciel } from './vers-logiciel.ts'
import type { VersScenario } from './vers-scenario.ts'

interface Traducteurs {
  versLogiciel: VersLogiciel
  versScenario: VersScenario
  tri: Tri
}

/** Les actions dont les arguments ne parlent pas d'un patient : un confrère garde son nom. */
const SANS_PATIENT: ReadonlySet<keyof Pilote> = new Set([
  ...ACTIONS_SESSION,
  ...ACTIONS_COMPTES,
  ...ACTIONS_PSC,
  ...ACTIONS_ANNUAIRE,
  'reglerDroit',
  'reglerAffichage',
  'inscrireEmetteurDeConfiance',
])

/** Ces gestes montrent plusieurs patients, ou nomment autrement ce qu'ils cherchent. */
function particulieres(pilote: Pilote, { versLogiciel, tri }: Traducteurs): Partial<Pilote> {
  return {
    async chercherPatient({ nom, prenom, ...reste }: CriteresRecherche) {
      const recherche = await pilote.chercherPatient({
        ...versLogiciel.tout(reste),
        ...(nom === undefined ? {} : { nom: versLogiciel.nom(nom) }),
        ...(prenom === undefined ? {} : { prenom: versLogiciel.debutDePrenom(prenom) }),
      })
      return { ...recherche, patients: tri.parNom(recherche.patients) }
    },
    tenterTrait(champ: TraitVerrouille, valeur: string) {
      return pilote.tenterTrait(champ, versLogiciel.tout({ [champ]: valeur })[champ] ?? valeur)
    },
    lireIdentitesRecues: async () => tri.parPatient(await pilote.lireIdentitesRecues()),
    lireIdentitesARevoir: async () => tri.parPatient(await pilote.lireIdentitesARevoir()),
    lireAppelsInsi: async () => tri.parPatient(await pilote.lireAppelsInsi()),
    lireJournalEchanges: async () => tri.parPatient(await pilote.lireJournalEchanges()),
    lireJournal: async (journal) => tri.duJournal(await pilote.lireJournal(journal)),
    lireTracesComptes: async () => tri.duTemps(await pilote.lireTracesComptes()),
    async lireDonneesEnAttente() {
      const liste = await pilote.lireDonneesEnAttente()
      return { ...liste, donnees: tri.parPatient(liste.donnees) }
    },
  }
}

/**
 * Un pilote pour qui rien n'a changé : ce qu'on lui demande part sous les identités neuves, ce qu'il
 * rend revient sous celles du scénario. Les octets d'un fichier restent ceux du logiciel.
 */
export function piloter(pilote: Pilote, traducteurs: Traducteurs): Pilote {
  const { versLogiciel, versScenario } = traducteurs
  const propres = particulieres(pilote, traducteurs)
  return new Proxy(pilote, {
    get(_, nom: keyof Pilote) {
      const propre = propres[nom]
      const valeur: unknown = propre ?? Reflect.get(pilote, nom)
      if (typeof valeur !== 'function') return valeur
      return async (...demande: unknown[]) => {
        const traduite = propre || SANS_PATIENT.has(nom) ? demande : versLogiciel.tout(demande)
        return versScenario.tout(await valeur.apply(pilote, traduite))
      }
    },
  })
}
