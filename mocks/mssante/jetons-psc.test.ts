import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerLieux } from '../lieux.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from '../psc/essai/banc.ts'
import { seConnecter } from '../psc/essai/parcours.ts'
import { creerAcces } from './acces/ouvrir-boite.ts'
import { BOITES_DE_TEST } from './boites/boites-de-test.ts'
import { creerRegistreBoites } from './boites/registre.ts'
import { CONFRERE, MEDECIN } from './essai/banc.ts'
import type { ReglagesMss } from './reglages.ts'
import { verifierAupresDe } from './verifier-jeton.ts'

let psc: BancPsc
beforeAll(async () => {
  psc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => psc.arreter())

function acces(mode: ReglagesMss['verification']) {
  const lieux = creerLieux()
  const base = new URL(psc.decouverte.issuer).origin
  lieux.noter({ psc: { base, mire: base }, webPs: '' })
  const verifier = verifierAupresDe(psc.psc, psc.horloge, lieux)
  return creerAcces({
    boites: creerRegistreBoites(BOITES_DE_TEST),
    horloge: psc.horloge,
    verifierJeton: (jeton) => verifier(jeton, mode),
  })
}

describe.each(['introspection', 'jwks', 'les-deux'] as const)('jeton vérifié par %s', (mode) => {
  it('le jeton du médecin ouvre sa boîte et celle du cabinet, pas celle du confrère', async () => {
    const { access_token: jeton } = await seConnecter(psc)
    const { parJeton } = acces(mode)
    expect(await parJeton(MEDECIN, jeton)).toMatchObject({ boite: { adresse: MEDECIN } })
    expect(await parJeton('cabinet.tilleuls@medecin.fictif.mssante.fr', jeton)).toHaveProperty(
      'boite',
    )
    expect(await parJeton(CONFRERE, jeton)).toMatchObject({
      refus: { codeImap: 'AUTHORIZATIONFAILED', statut: '400' },
    })
  })

  it('ni le jeton d’identité, ni le jeton de rafraîchissement, ni un jeton retouché', async () => {
    const { id_token, refresh_token, access_token } = await seConnecter(psc)
    const { parJeton } = acces(mode)
    const retouche = `${access_token.slice(0, -6)}AAAAAA`
    for (const jeton of [id_token, refresh_token, retouche])
      expect(await parJeton(MEDECIN, jeton)).toMatchObject({ refus: { statut: '401' } })
  })

  it('un jeton périmé est dit expiré', async () => {
    const { access_token: jeton } = await seConnecter(psc)
    psc.horloge.avancer(121)
    expect(await acces(mode).parJeton(MEDECIN, jeton)).toMatchObject({
      refus: { statut: '401', texte: 'jeton expire' },
    })
    psc.horloge.avancer(-121)
  })
})
