import { execFileSync } from 'node:child_process'

/** Un Python qui a authlib et requests, celui de Debian d'abord ; `null` quand la machine n'en a pas. */
export function trouverAuthlib(): string | null {
  const essayer = (python: string) => {
    try {
      execFileSync(python, ['-c', 'import authlib.oidc.core, requests'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  return ['/usr/bin/python3', 'python3'].find(essayer) ?? null
}
