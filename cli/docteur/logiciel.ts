import type { PilotePartiel } from '../../steps/pilotes/contrat.ts'
import { creerPiloteReference } from '../../steps/pilotes/reference/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { chargerPilote } from './charger-pilote.ts'
import { ouvrirPoste, type PosteObserve } from './ouvrir-poste.ts'
import { type Contexte, type Controle, type Observation, sansObjet, vu } from './types.ts'

/** La version lue à l’écran, ou celle de la configuration tant que le pilote ne la lit pas. */
async function lireVersion(pilote: PilotePartiel, { config }: Contexte): Promise<Observation> {
  if (pilote.lireVersion) return vu(`version ${await pilote.lireVersion()}`)
  if (config.produit.version !== undefined)
    return vu(`version ${config.produit.version}, d’après la configuration`)
  return {
    etat: 'attention',
    constat: 'version inconnue',
    remede: 'Écrivez lireVersion dans le pilote, ou produit.version dans segur.config.ts.',
  }
}

async function eprouver(
  pilote: PilotePartiel,
  contexte: Contexte,
  { lgc }: PosteObserve,
): Promise<Observation> {
  try {
    if (!pilote.demarrer) return await lireVersion(pilote, contexte)
    await pilote.demarrer()
    const lue = await lireVersion(pilote, contexte)
    await pilote.arreter?.()
    return lue
  } catch (cause) {
    const adresse = lgc ?? pilote.nom
    throw new ErreurSegur('SEGUR-LGC-001', { adresse, raison: raisonDe(cause) }, { cause })
  } finally {
    await pilote.fermer?.()
  }
}

/** Le logiciel est démarré ou joint pour de bon, avec les services simulés, puis tout est arrêté. */
export const logiciel: Controle = {
  id: 'logiciel',
  titre: 'Logiciel éprouvé',
  async verifier(contexte) {
    const { cible } = contexte
    if (cible === 'guide') return sansObjet('démarré par la personne qui suit le guide')
    const deEditeur = cible === 'reference' ? null : await chargerPilote(cible).catch(() => null)
    if (cible !== 'reference' && deEditeur === null)
      return sansObjet('le pilote est à corriger d’abord')
    const poste = await ouvrirPoste(contexte)
    try {
      const pilote = deEditeur ?? (await creerPiloteReference({ lgc: poste.lgc, mutations: [] }))
      return await eprouver(pilote, contexte, poste)
    } finally {
      await poste.arreter()
    }
  },
}
