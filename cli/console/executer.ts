import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { DOSSIER_CONSOLE } from '../chemins.ts'
import { chargerConfig } from '../config/charger.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { attendreArret } from '../ligne/attendre-arret.ts'
import { lireEntier, PORTS } from '../ligne/lire-entier.ts'
import { raisonDe } from '../ligne/raison.ts'
import type { EntreeVerbe, ValeurOption } from '../verbe.ts'
import { type Contexte, creerConsole } from './index.ts'
import { MODULES } from './modules.ts'
import { ouvrirConsole, type TlsConsole } from './ouvrir.ts'

const texte = (valeur: ValeurOption): string | undefined =>
  typeof valeur === 'string' ? valeur : undefined

/** Un certificat et sa clé vont ensemble. Lève SEGUR-CLI-003. */
async function lireTls(valeurs: EntreeVerbe['valeurs']): Promise<TlsConsole | undefined> {
  const chemins = [texte(valeurs.certificat), texte(valeurs.cle)]
  const [certificat, cle] = chemins
  if (certificat === undefined && cle === undefined) return undefined
  const refuser = (raison: string, cause?: unknown) =>
    new ErreurSegur(
      'SEGUR-CLI-003',
      { verbe: 'console', option: '--certificat et --cle', raison },
      { cause },
    )
  if (certificat === undefined || cle === undefined) throw refuser('il faut les deux fichiers PEM')
  try {
    return { cert: await readFile(certificat, 'utf8'), key: await readFile(cle, 'utf8') }
  } catch (cause) {
    throw refuser(raisonDe(cause), cause)
  }
}

/** L'adresse donnée n'est pas une de cette machine ; les autres erreurs d'ouverture ont déjà leurs mots. */
function adresseRefusee(erreur: unknown): ErreurSegur | null {
  const code = erreur instanceof Error && 'code' in erreur ? erreur.code : null
  if (code !== 'EADDRNOTAVAIL' && code !== 'ENOTFOUND') return null
  const raison = 'cette machine n’a pas cette adresse'
  return new ErreurSegur(
    'SEGUR-CLI-003',
    { verbe: 'console', option: '--ecoute', raison },
    { cause: erreur },
  )
}

function* presenter(adresse: string, phrase: string | null, tls: boolean): Generator<string> {
  yield `Console : ${adresse}`
  if (phrase !== null) {
    yield `Phrase de passe : ${phrase}`
    yield tls
      ? 'Elle vaut jusqu’à l’arrêt de la console.'
      : 'Elle vaut jusqu’à l’arrêt de la console. Sans --certificat, elle et les pages passent en clair sur le réseau.'
  }
  yield 'En marche. Ctrl-C pour arrêter.'
}

/** Lit d'avance ce que la première page demandera ; une campagne illisible le dira quand on l'ouvrira. */
function preparerLectures({ avancement, campagnes }: Contexte): void {
  try {
    avancement()
    const [derniere] = campagnes.noms()
    if (derniere !== undefined) campagnes.lire(derniere)
  } catch {
    // Rien n'est perdu : la page relira, et montrera l'erreur.
  }
}

/** « segur console » : ouvre, dit l'adresse, attend l'arrêt. Une campagne lancée continue sans elle. */
export async function executer({ valeurs, sortie }: EntreeVerbe): Promise<number> {
  const port = lireEntier(valeurs.port, { verbe: 'console', option: '--port', ...PORTS }) ?? 0
  const fichier = texte(valeurs.config)
  const config = await chargerConfig(fichier === undefined ? {} : { fichier })
  const tls = await lireTls(valeurs)
  const arret = attendreArret()
  const ecoute = texte(valeurs.ecoute) ?? '127.0.0.1'
  const { app, contexte, phrase } = creerConsole({
    config,
    ecoute,
    racineCampagnes: path.resolve(config.sortie),
    dossierEtat: DOSSIER_CONSOLE,
    modules: MODULES,
  })
  const ouverte = await ouvrirConsole(app, { ecoute, port, ...(tls ? { tls } : {}) }).catch(
    (erreur: unknown) => {
      throw adresseRefusee(erreur) ?? erreur
    },
  )
  for (const ligne of presenter(ouverte.adresse, phrase, tls !== undefined)) sortie(ligne)
  const chauffe = setImmediate(() => preparerLectures(contexte))
  await arret
  clearImmediate(chauffe)
  await ouverte.fermer()
  if (contexte.lanceur.courante() !== null)
    sortie('La campagne continue ; relancez la console pour la retrouver.')
  return 0
}
