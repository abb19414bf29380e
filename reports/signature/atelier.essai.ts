import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { empreinteFichier } from '../campagne/empreinte.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { peindreEcran } from '../essais/png.ts'
import { listerTout } from '../manifeste/lister-fichiers.ts'
import { fichierNu } from '../manifeste/types.ts'
import { emettre, type Porteur } from './certificats.essai.ts'
import { signerDossier } from './signer-dossier.ts'
import type { OptionsVerification } from './verification/types.ts'
import { verifierSignature } from './verification/verifier-signature.ts'

/** Un petit paquet et son manifeste, tels que l'assemblage les écrit. */
function ecrirePaquet(paquet: string): void {
  for (const [nom, contenu] of [
    ['AUT/SC.AUT-CONF.08.01.01.zip', 'PK'],
    ['FIC/FIC.01.02.01.png', peindreEcran(1)],
    ['FIC/FIC.02.01.01.png', peindreEcran(2)],
    ['LISEZ-MOI.txt', 'Comment déposer'],
  ] as const) {
    mkdirSync(path.dirname(path.join(paquet, nom)), { recursive: true })
    writeFileSync(path.join(paquet, nom), contenu)
  }
  const fichiers = listerTout(paquet).map((chemin) =>
    fichierNu({ chemin, ...empreinteFichier(path.join(paquet, chemin)), type: 'text/plain' }),
  )
  const manifeste = {
    schema: 1,
    genre: 'paquet',
    banc: '0.1.0',
    rem: [{ code: 'FIC-LGC-Va1', rem: 'REM-FIC-LGC-Va1', revision: 'essai', statut: 'fictif' }],
    profils: ['Général'],
    versionLgc: '2.4.1',
    debut: '2026-11-20T08:00:00.000Z',
    fin: '2026-11-20T08:10:00.000Z',
    fichiers,
  }
  writeFileSync(path.join(paquet, 'manifeste.json'), JSON.stringify(manifeste, null, 2))
}

/** De quoi signer et vérifier : un paquet à copier, une autorité, un éditeur. À fermer. */
export async function ouvrirAtelier() {
  const racine = mkdtempSync(path.join(tmpdir(), 'signature-'))
  const paquet = path.join(racine, 'paquet')
  ecrirePaquet(paquet)
  const ac = await emettre({ sujet: 'CN=AC d’essai', autorite: true })
  const editeur = await emettre({ sujet: 'CN=Éditeur fictif', emetteur: ac })

  /** Une copie à soi du paquet, non signée. */
  const copie = (): string => {
    const dossier = path.join(dossierTemporaire(), 'paquet')
    cpSync(paquet, dossier, { recursive: true })
    return dossier
  }

  const pem = (porteur: Porteur, certificats = porteur.pem + ac.pem) =>
    ({ genre: 'pem', cle: porteur.cle, certificats, motDePasse: null }) as const

  return {
    racine,
    ac,
    editeur,
    copie,
    pem,
    async signee(options: { horodatage?: string; porteur?: Porteur } = {}): Promise<string> {
      const dossier = copie()
      await signerDossier({
        dossier,
        source: pem(options.porteur ?? editeur),
        horodatage: options.horodatage ?? null,
        maintenant: new Date(),
      })
      return dossier
    },
    /** Les constats manqués, identifiant et lieu. */
    async manques(dossier: string, options: OptionsVerification = {}): Promise<string[]> {
      const { constats } = await verifierSignature(dossier, options)
      return constats.filter(({ conforme }) => !conforme).map(({ id, ou }) => `${id} ${ou}`)
    },
    fermer: () => rmSync(racine, { recursive: true, force: true }),
  }
}

export type Atelier = Awaited<ReturnType<typeof ouvrirAtelier>>
