import type { PilotePartiel } from '../../steps/pilotes/contrat.ts'
import { choisirPilote } from '../../steps/pilotes/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { demarrerPoste, type PosteDemarre } from '../poste.ts'
import { chargerPilote } from './charger-pilote.ts'
import { type Contexte, type Controle, type Observation, sansObjet, vu } from './types.ts'
import { verifierBranchement } from './verifier-branchement.ts'

async function lireVersion(pilote: PilotePartiel, adresse: string): Promise<string> {
  try {
    await pilote.demarrer()
    return await pilote.lireVersion()
  } catch (cause) {
    throw new ErreurSegur('SEGUR-LGC-001', { adresse, raison: raisonDe(cause) }, { cause })
  }
}

async function eprouver(
  pilote: PilotePartiel,
  { config }: Contexte,
  { controle, lgc }: PosteDemarre,
): Promise<Observation> {
  try {
    const version = await lireVersion(pilote, lgc ?? pilote.nom)
    const simule = config.services.insi === 'simule' && controle !== null
    const branche = simule && (await verifierBranchement(pilote, controle))
    await pilote.arreter()
    const insi = branche ? 'il appelle bien INSi simulé' : 'ses appels à INSi ne sont pas contrôlés'
    return vu(`version ${version} ; ${insi}`)
  } finally {
    await pilote.fermer()
  }
}

/** Le logiciel est démarré ou joint pour de bon, avec les services simulés, puis tout est arrêté. */
export const logiciel: Controle = {
  id: 'logiciel',
  titre: 'Logiciel éprouvé',
  async verifier(contexte) {
    const { cible, config, portBase } = contexte
    if (cible === 'guide') return sansObjet('démarré par la personne qui suit le guide')
    const deEditeur = cible === 'reference' ? null : await chargerPilote(cible).catch(() => null)
    if (cible !== 'reference' && deEditeur === null)
      return sansObjet('le pilote est à corriger d’abord')
    const poste = await demarrerPoste({ cible, services: config.services, portBase })
    try {
      const pilote = deEditeur ?? (await choisirPilote(cible, { lgc: poste.lgc, mutations: [] }))
      return await eprouver(pilote, contexte, poste)
    } finally {
      await poste.arreter()
    }
  },
}
