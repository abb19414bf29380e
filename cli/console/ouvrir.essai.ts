import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { validerConfig } from '../config/charger.ts'
import { creerConsole } from './index.ts'
import { MODULES } from './modules.ts'
import { type ConsoleOuverte, ouvrirConsole } from './ouvrir.ts'

/** Une console dans des dossiers à elle, que l'on peut arrêter et rouvrir au même port. */
export interface ConsoleEssai {
  dossier: string
  racineCampagnes: string
  ouvrir(): Promise<ConsoleOuverte & Pick<ReturnType<typeof creerConsole>, 'contexte'>>
  /** Arrête ce qui joue encore et efface les dossiers. */
  nettoyer(): void
}

/** Prépare une console d'essai ; `ecoute` change ce qu'elle exige, elle n'écoute que la boucle locale. */
export function preparerConsole(ecoute = '127.0.0.1'): ConsoleEssai {
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-console-'))
  const racineCampagnes = path.join(dossier, 'campagnes')
  const creer = () =>
    creerConsole({
      config: validerConfig({ sortie: racineCampagnes }, null),
      ecoute,
      racineCampagnes,
      dossierEtat: path.join(dossier, 'etat'),
      modules: MODULES,
    })
  let port = 0
  return {
    dossier,
    racineCampagnes,
    async ouvrir() {
      const { app, contexte } = creer()
      const ouverte = await ouvrirConsole(app, { ecoute: '127.0.0.1', port })
      port = ouverte.port
      return { ...ouverte, contexte }
    },
    nettoyer() {
      const enCours = creer().contexte.lanceur.courante()
      if (enCours) process.kill(enCours.pid, 'SIGKILL')
      rmSync(dossier, { recursive: true, force: true })
    },
  }
}
