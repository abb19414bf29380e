import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { lireConfiance } from '../../mocks/pki/confiance.ts'
import { ouvrirPki, type Pki } from '../../mocks/pki/index.ts'
import { cheminLisible, DOSSIER_PKI } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { type Controle, vu } from './types.ts'

/** Le serveur des services simulés et le certificat d’organisation du logiciel (igc-sante.md §5 [C]). */
const CERTIFICATS = ['server', 'lgc-insi-auto']

async function juger(pki: Pki, dossier: string): Promise<Date> {
  const confiance = await lireConfiance(pki)
  const fins: Date[] = []
  for (const nom of CERTIFICATS) {
    const certificat = new X509Certificate(await readFile(pki.fichiers(nom).cert))
    const refus = confiance.refuser(certificat, new Date())
    if (refus !== null)
      throw new ErreurSegur('SEGUR-PKI-001', { raison: `${nom} ${refus}`, dossier })
    fins.push(new Date(certificat.validTo))
  }
  return fins.reduce((a, b) => (a < b ? a : b))
}

export const pki: Controle = {
  id: 'pki',
  titre: 'PKI de test',
  async verifier() {
    const dossier = cheminLisible(DOSSIER_PKI)
    try {
      const fin = await juger(await ouvrirPki({ dossier: DOSSIER_PKI }), dossier)
      return vu(`valable jusqu’au ${fin.toLocaleDateString('fr-FR')}, dans ${dossier}`)
    } catch (cause) {
      if (cause instanceof ErreurSegur) throw cause
      throw new ErreurSegur('SEGUR-PKI-001', { raison: raisonDe(cause), dossier }, { cause })
    }
  },
}
