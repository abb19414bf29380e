import { randomBytes, type ScryptOptions, scrypt, scryptSync, timingSafeEqual } from 'node:crypto'

/** Coût scrypt : environ 16 Mo et 50 ms par essai. */
const COUT = { N: 16_384, r: 8, p: 1 } as const
const LONGUEUR = 32

/** `scrypt$N$r$p$sel$empreinte` : le coût voyage avec l'empreinte, pour pouvoir l'augmenter. */
export function hacher(motDePasse: string): string {
  const sel = randomBytes(16)
  const empreinte = scryptSync(motDePasse.normalize('NFC'), sel, LONGUEUR, COUT)
  const { N, r, p } = COUT
  return ['scrypt', N, r, p, sel.toString('base64url'), empreinte.toString('base64url')].join('$')
}

/** Compare en temps constant ; une empreinte d'un autre format ne vérifie rien. */
export async function verifier(motDePasse: string, hachage: string): Promise<boolean> {
  const [nom, n, r, p, sel = '', empreinte = ''] = hachage.split('$')
  if (nom !== 'scrypt') return false
  const attendue = Buffer.from(empreinte, 'base64url')
  const options = { N: Number(n), r: Number(r), p: Number(p) }
  const obtenue = await deriver(motDePasse, Buffer.from(sel, 'base64url'), options)
  return obtenue.length === attendue.length && timingSafeEqual(obtenue, attendue)
}

const deriver = (motDePasse: string, sel: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resoudre, rejeter) =>
    scrypt(motDePasse.normalize('NFC'), sel, LONGUEUR, options, (erreur, empreinte) =>
      erreur ? rejeter(erreur) : resoudre(empreinte),
    ),
  )
