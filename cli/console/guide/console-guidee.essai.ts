import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chargerConfig } from '../../config/charger.ts'
import { creerConsole } from '../index.ts'
import { MODULES } from '../modules.ts'
import { type ConsoleOuverte, ouvrirConsole } from '../ouvrir.ts'

/** La console d'un éditeur dont le logiciel est conduit par une personne, dans un dossier à elle. */
export interface ConsoleGuidee extends ConsoleOuverte {
  contexte: ReturnType<typeof creerConsole>['contexte']
  /** Où l'outil de capture de la personne enregistre ; `surveille`, la configuration le dit. */
  captures: string
  nettoyer(): Promise<void>
}

export async function ouvrirConsoleGuidee({ surveille }: { surveille: boolean }) {
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-guide-'))
  const captures = path.join(dossier, 'mes-captures')
  mkdirSync(captures)
  const config = {
    editeur: { denomination: 'Éditeur d’essai', siret: '73282932000074' },
    produit: { nom: 'Cabinet d’essai', version: '4.2.1' },
    cible: 'guide',
    ...(surveille ? { dossierCaptures: captures } : {}),
  }
  const fichier = path.join(dossier, 'segur.config.mjs')
  writeFileSync(fichier, `export default ${JSON.stringify(config)}`)
  const { app, contexte } = creerConsole({
    config: await chargerConfig({ fichier }),
    ecoute: '127.0.0.1',
    racineCampagnes: path.join(dossier, 'campagnes'),
    dossierEtat: path.join(dossier, 'etat'),
    modules: MODULES,
  })
  const ouverte = await ouvrirConsole(app, { ecoute: '127.0.0.1', port: 0 })
  const guidee: ConsoleGuidee = {
    ...ouverte,
    contexte,
    captures,
    async nettoyer() {
      const enCours = contexte.lanceur.courante()
      if (enCours) process.kill(enCours.pid, 'SIGKILL')
      await ouverte.fermer()
      rmSync(dossier, { recursive: true, force: true })
    },
  }
  return guidee
}
