import { lancerNavigateur } from '../../steps/navigateur/index.ts'
import { type Controle, vu } from './types.ts'

export const navigateur: Controle = {
  id: 'navigateur',
  titre: 'Navigateur',
  async verifier() {
    const { navigateur: lance, origine } = await lancerNavigateur()
    await lance.close()
    return vu(`${origine}, lancé et refermé`)
  },
}
