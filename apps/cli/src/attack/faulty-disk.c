/* LD_PRELOAD twin of faulty-disk.mjs for what native code writes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <fcntl.h>
static long count = 0, at = -1; static char kind[16];
static void init(void){ if(at>=0) return; const char*f=getenv("SITREP_FAULT"); at=0; if(f){const char*p=strchr(f,'@'); if(p){size_t n=p-f; if(n>15)n=15; memcpy(kind,f,n); kind[n]=0; at=atol(p+1);} } }
static int ours(int fd){ char p[64],b[4096]; snprintf(p,64,"/proc/self/fd/%d",fd); ssize_t n=readlink(p,b,4095); if(n<=0) return 0; b[n]=0; return strstr(b,"/out/")!=0; }
/* 0 go on, 1 fail, 2 short */
static int step(int frees){ init(); long c=__sync_add_and_fetch(&count,1); if(at==0) return 0; int stays=!strcmp(kind,"ENOSPC")||!strcmp(kind,"EROFS");
 if(!(c==at||(c>at&&stays))) return 0;
 if(!strcmp(kind,"KILL")) kill(getpid(),SIGKILL);
 if(!strcmp(kind,"SHORT")) return 2;
 if(!strcmp(kind,"COUNT")) return 0;
 if(!strcmp(kind,"ENOSPC")){ if(frees) return 0; errno=ENOSPC; } else if(!strcmp(kind,"EIO")) errno=EIO; else errno=EROFS; return 1; }
#define REAL(t,n,...) static t(*real)(__VA_ARGS__); if(!real) real=dlsym(RTLD_NEXT,n)
ssize_t write(int fd,const void*b,size_t n){ REAL(ssize_t,"write",int,const void*,size_t); if(fd<3||!ours(fd)) return real(fd,b,n); int s=step(0); if(s==1) return -1; return real(fd,b,s==2&&n>1?n/2:n); }
ssize_t pwrite64(int fd,const void*b,size_t n,off64_t o){ REAL(ssize_t,"pwrite64",int,const void*,size_t,off64_t); if(!ours(fd)) return real(fd,b,n,o); int s=step(0); if(s==1) return -1; return real(fd,b,s==2&&n>1?n/2:n,o); }
ssize_t pwrite(int fd,const void*b,size_t n,off_t o){ REAL(ssize_t,"pwrite",int,const void*,size_t,off_t); if(!ours(fd)) return real(fd,b,n,o); int s=step(0); if(s==1) return -1; return real(fd,b,s==2&&n>1?n/2:n,o); }
int fsync(int fd){ REAL(int,"fsync",int); if(ours(fd)&&step(0)==1) return -1; return real(fd); }
int ftruncate64(int fd,off64_t o){ REAL(int,"ftruncate64",int,off64_t); if(ours(fd)&&step(0)==1) return -1; return real(fd,o); }
int ftruncate(int fd,off_t o){ REAL(int,"ftruncate",int,off_t); if(ours(fd)&&step(0)==1) return -1; return real(fd,o); }
int rename(const char*a,const char*b){ REAL(int,"rename",const char*,const char*); if(step(0)==1) return -1; return real(a,b); }
int mkdir(const char*a,mode_t m){ REAL(int,"mkdir",const char*,mode_t); if(step(0)==1) return -1; return real(a,m); }
int unlink(const char*a){ REAL(int,"unlink",const char*); if(step(1)==1) return -1; return real(a); }
__attribute__((destructor)) static void end(void){ if(getenv("SITREP_FAULT")&&!strncmp(getenv("SITREP_FAULT"),"COUNT",5)) dprintf(2,"operations: %ld\n",count); }
