import { lireCompte } from '../comptes/compte.ts'
import type { Session } from '../comptes/sessions.ts'
import type { OptionsMssante } from '../options.ts'
import type { Psc } from '../psc/psc.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { type Ouverture, preuveDe } from './acces.ts'
import type { Boite } from './boites/boite.ts'
import { boitesDe, lireBoite } from './boites/depot.ts'
import { semerBoites } from './boites/semer.ts'
import { situer } from './boites/situer.ts'
import type { CourrielEnvoye } from './courriels/courriel.ts'
import { documentDejaEnvoye, lireCourriel } from './courriels/lire.ts'
import { creerFacteur } from './envoi/facteur.ts'
import { solderEnvoisInterrompus } from './envoi/passer.ts'
import { porterCourriel } from './envoi/porter.ts'
import { creerPresents } from './presents.ts'
import { deposerDocuments } from './reception/deposer-documents.ts'
import { creerVeille, type Veille } from './reception/veille.ts'
import { auteurTrace } from './traces/auteur.ts'
import { AUTOMATE, tracer } from './traces/tracer.ts'
import { creerConnecter } from './transport/connecter.ts'
import { incidentMss } from './transport/incidents.ts'
import { creerRefuses } from './transport/refuses.ts'
import { creerRevocations } from './transport/revocation.ts'

const DELAI_MS = 10_000
/** À ce rythme, une session PSC close est vue, et les boîtes qu'elle tenait se ferment (CONF.10). */
const RONDE_MS = 2_000

export type Messagerie = ReturnType<typeof creerMessagerie>

/** La messagerie du cabinet : une boîte d'envoi qui se vide, des boîtes qui se relèvent. */
export function creerMessagerie(noyau: Noyau, options: OptionsMssante, psc: Psc | null) {
  const delaiMs = options.delaiMs ?? DELAI_MS
  const revocations = creerRevocations(noyau, {
    ...{ publiee: options.revocation, installee: options.revocations, delaiMs },
  })
  const connecter = creerConnecter(options, revocations, noyau.mutations)
  const presents = creerPresents(psc)
  const veilles = new Map<number, Veille>()
  let ronde: NodeJS.Timeout | undefined
  solderEnvoisInterrompus(noyau)
  const semer = () => semerBoites(noyau.base, options.boites)
  semer()

  const refuses = creerRefuses()
  const partisDOffice = new Set<number>()

  /** Un jeton que l'opérateur a refusé ne lui est jamais présenté deux fois (mssante.md §16 [C]). */
  async function ouvrir(boite: Boite, auteurId: number | null = null): Promise<Ouverture> {
    const ouverture = await preuveDe(boite, presents.pour(boite, auteurId), { psc, options })
    if (refuses.connait(boite.id, ouverture.preuve)) throw incidentMss('jeton-refuse')
    refuses.presenter(boite.id, ouverture.preuve)
    return ouverture
  }

  const auteurDe = ({ compteId, auteur }: CourrielEnvoye): string => {
    const compte = compteId === null ? null : lireCompte(noyau.base, compteId)
    return compte ? auteurTrace(compte) : auteur
  }

  const facteur = creerFacteur(noyau, async ({ id }, boite, signal) => {
    const courriel = lireCourriel(noyau.base, id)
    if (courriel?.sens !== 'envoye') return 'conclu'
    const essai = await porterCourriel(
      {
        ...{ noyau, connecter, delaiMs, auteurDe },
        surRefus: refuses.refuser,
        ouvrir: (b, c) => ouvrir(b, c.compteId),
        situer: (b) => situer(noyau, { options, delaiMs }, b),
      },
      courriel,
      boite,
      signal,
    )
    if (essai === 'conclu')
      void veilles
        .get(boite.id)
        ?.relever()
        .catch(() => undefined)
    return essai
  })

  function veiller(boite: Boite): void {
    if (veilles.has(boite.id)) return
    const veille = creerVeille(
      {
        ...{ noyau, connecter, delaiMs, ouvrir },
        surRefus: refuses.refuser,
        deposerDocuments: (courriel, lue) => deposerDocuments(noyau, courriel, lue),
        tracer: (b, demande, erreur) =>
          tracer(noyau, {
            auteur: auteurVeille(b),
            boite: b.adresse,
            action: demande.includes('FETCH') ? 'reception' : 'connexion',
            demande,
            reponse: erreur ?? 'OK',
            issue: erreur === null ? 'succes' : 'echec',
          }),
        surFin: () => {
          if (veilles.get(boite.id) === veille) veilles.delete(boite.id)
        },
      },
      boite.id,
    )
    veilles.set(boite.id, veille)
  }

  const auteurVeille = (boite: Boite): string => {
    const session = presents.pour(boite)
    return session ? auteurTrace(session.compte) : AUTOMATE
  }

  /** Une boîte que plus aucune session n'ouvre se ferme ; une boîte applicative reste. */
  function faireRonde(): void {
    for (const [id, veille] of veilles) {
      const boite = lireBoite(noyau.base, id)
      if (boite && (boite.famille === 'APP' || presents.pour(boite))) continue
      veilles.delete(id)
      veille.fermer()
    }
  }

  function toutFermer(): void {
    clearInterval(ronde)
    ronde = undefined
    for (const veille of veilles.values()) veille.fermer()
    veilles.clear()
  }

  return {
    options,
    delaiMs,
    connecter,
    ouvrir,
    facteur,
    /** Les boîtes de l'exploitant, dans une base remise à neuf. */
    semer,

    /** L'utilisateur est là : ses boîtes s'ouvrent, ce qui attendait repart. */
    eveiller(session: Session): void {
      presents.noter(session)
      for (const boite of boitesDe(noyau.base, session.compte.id))
        if (boite.famille === 'APP' || presents.pour(boite)) veiller(boite)
      facteur.reveiller()
      ronde ??= setInterval(faireRonde, RONDE_MS).unref()
    },

    /** La relève d'une boîte, ouverte s'il le faut ; `null` quand rien ne peut l'ouvrir. */
    relever(boite: Boite): Promise<void> | null {
      if (boite.famille !== 'APP' && !presents.pour(boite)) return null
      veiller(boite)
      return veilles.get(boite.id)?.relever() ?? null
    },

    /** Faux quand ce document est déjà parti d'office : deux « Terminer » n'en font qu'un envoi. */
    retenirDOffice(documentId: number): boolean {
      if (partisDOffice.has(documentId) || documentDejaEnvoye(noyau.base, documentId)) return false
      partisDOffice.add(documentId)
      return true
    },

    /** La veille d'une boîte, quand elle est ouverte. */
    veilleDe: (boiteId: number): Veille | null => veilles.get(boiteId) ?? null,

    /** Les réglages d'une boîte ont changé : la session en cours ne vaut plus. */
    rouvrir(boite: Boite): void {
      veilles.get(boite.id)?.fermer()
      veilles.delete(boite.id)
      veiller(boite)
    },

    abandonner(): void {
      toutFermer()
      facteur.abandonner()
      presents.oublier()
      refuses.oublier()
      partisDOffice.clear()
      revocations.oublier()
    },

    fermer(): void {
      toutFermer()
      facteur.fermer()
      presents.oublier()
    },
  }
}
