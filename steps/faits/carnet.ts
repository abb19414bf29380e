import type { FichierPris } from '../../reports/campagne/types.ts'
import type { Depot } from '../../reports/index.ts'
import type { Conduite } from '../passage.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import type { Simulateurs } from '../services/simulateurs.ts'
import { empreinteDemande } from './cle.ts'
import { garderErreur } from './erreurs.ts'
import type { Appel, EtapeFaits, Faits, Issue } from './types.ts'
import { creerValeurs } from './valeurs.ts'

/** Note ce que les étapes lisent du logiciel et des services, pour que leurs contrôles se refassent. */
export interface Carnet {
  /** Une étape commence, ou recommence : ce qui a été noté à partir d'elle ne vaut plus. */
  commencer(rang: number, texte: string): void
  suivre(conduite: Conduite, brut: Conduite): { conduite: Conduite; brut: Conduite }
  suivreFonction<F extends (...demande: never[]) => unknown>(nom: string, fonction: F): F
  /** Range les faits du passage et rend leur fichier. */
  ranger(): FichierPris
}

/** Une image d'écran n'est pas un fait : aucun contrôle ne la lit, et elle est déjà au dossier. */
const sansImage = (nom: string, valeur: unknown): unknown =>
  nom === 'observer' && typeof valeur === 'object' ? { ...valeur, image: null } : valeur

const memeAppel = (a: Appel | undefined, b: Appel): boolean =>
  a !== undefined &&
  `${a.objet} ${a.nom} ${a.demande}` === `${b.objet} ${b.nom} ${b.demande}` &&
  JSON.stringify(a.issue) === JSON.stringify(b.issue)

export function creerCarnet(depot: Depot): Carnet {
  const valeurs = creerValeurs(depot)
  const etapes: EtapeFaits[] = []
  let entete: Pick<Faits, 'simules' | 'guidees' | 'fonctions' | 'detour'> = {
    simules: [],
    guidees: [],
    fonctions: [],
    detour: false,
  }

  /** Hors d'une étape, c'est le banc qui se prépare : rien n'est à rejouer. */
  function noter(appel: Omit<Appel, 'issue'>, lireIssue: () => Issue): void {
    const etape = etapes.at(-1)
    if (!etape) return
    const complet = { ...appel, issue: lireIssue() }
    // Attendre, c'est relire : la même réponse, redite, n'apprend rien.
    if (!memeAppel(etape.appels.at(-1), complet)) etape.appels.push(complet)
  }

  function suivreAppel(objet: string, nom: string, faire: (...demande: unknown[]) => unknown) {
    return (...demande: unknown[]): unknown => {
      const appel = { objet, nom, demande: empreinteDemande(demande), instant: Date.now() }
      const reussir = (valeur: unknown) => {
        noter(appel, () => ({ valeur: valeurs.garder(sansImage(nom, valeur)) }))
        return valeur
      }
      const echouer = (erreur: unknown): never => {
        noter(appel, () => ({ erreur: garderErreur(erreur) }))
        throw erreur
      }
      try {
        const rendu = faire(...demande)
        return rendu instanceof Promise ? rendu.then(reussir, echouer) : reussir(rendu)
      } catch (erreur) {
        return echouer(erreur)
      }
    }
  }

  function suivreObjet<T extends object>(objet: string, source: T): T {
    const suivis = new Map<PropertyKey, unknown>()
    return new Proxy(source, {
      get(cible, nom) {
        const valeur: unknown = Reflect.get(cible, nom)
        if (typeof valeur !== 'function' || typeof nom !== 'string') return valeur
        if (!suivis.has(nom)) suivis.set(nom, suivreAppel(objet, nom, valeur.bind(cible)))
        return suivis.get(nom)
      },
    })
  }

  const suivreConduite = (prefixe: string, { pilote, simulateurs }: Conduite): Conduite => ({
    pilote: suivreObjet<Pilote>(`${prefixe}pilote`, pilote),
    simulateurs: suivreObjet<Simulateurs>(`${prefixe}simulateurs`, simulateurs),
  })

  return {
    commencer(rang, texte) {
      etapes.length = Math.min(etapes.length, rang)
      etapes.push({ texte, appels: [] })
    },
    suivre(conduite, brut) {
      const detour = conduite.pilote !== brut.pilote || conduite.simulateurs !== brut.simulateurs
      const { pilote, simulateurs } = conduite
      entete = {
        simules: simulateurs.simules,
        guidees: pilote.guidees ?? [],
        fonctions: Object.keys(pilote).filter(
          (nom) => typeof Reflect.get(pilote, nom) === 'function',
        ),
        detour,
      }
      const suivie = suivreConduite('', conduite)
      return { conduite: suivie, brut: detour ? suivreConduite('brut.', brut) : suivie }
    },
    suivreFonction(nom, fonction) {
      return suivreAppel('monde', nom, fonction as never) as never
    },
    ranger() {
      const faits: Faits = {
        schema: 1,
        ...entete,
        etapes,
        valeurs: valeurs.contenu(),
        masquees: valeurs.masquees(),
      }
      return depot.deposer(Buffer.from(JSON.stringify(faits)), 'application/json')
    },
  }
}
